package news.parallax.compare.article;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Account;
import news.parallax.compare.judgement.Fingerprint;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Revisions with their claims, as judging needs them. A story's facts are judged again with every article it gains, so
 * what was read from the database is kept. It cannot go stale: an event's id is derived from its content, and which event
 * made a revision, and whether a newer one has come, is looked up each time.
 */
@ApplicationScoped
class StoredRevisions {
    private static final TypeReference<Claim> CLAIM = new TypeReference<>() {};

    private static final String STANDING = """
            select r.article_id, r.revision, r.superseded, r.event_id
            from unnest(?::uuid[], ?::bigint[]) as wanted (article_id, revision)
            join article_revision r on r.article_id = wanted.article_id and r.revision = wanted.revision""";

    private static final String ACCOUNTS = """
            select r.article_id, r.revision, r.superseded, r.url, r.title, r.source, r.published_at, r.reading, r.length,
                r.fingerprint
            from unnest(?::uuid[], ?::bigint[]) as wanted (article_id, revision)
            join article_revision r on r.article_id = wanted.article_id and r.revision = wanted.revision""";

    private static final String CLAIMS = """
            select c.article_id, c.revision, c.payload::text as payload
            from unnest(?::uuid[], ?::bigint[]) as wanted (article_id, revision)
            join claim c on c.article_id = wanted.article_id and c.revision = wanted.revision
            order by c.article_id, c.revision, c.ordinal""";

    /** A long of a fingerprint takes about a twentieth of the memory of a claim. */
    private static final int SHINGLES_LIKE_A_CLAIM = 20;

    private final Sql sql;
    private final Cache<UUID, StoredRevision> cache;

    StoredRevisions(Sql sql, @ConfigProperty(name = "parallax.cache.claims", defaultValue = "60000") long keptClaims) {
        this.sql = sql;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(keptClaims)
                .weigher((UUID eventId, StoredRevision revision) -> 1
                        + revision.claims().size()
                        + revision.account().fingerprint().shingles().size() / SHINGLES_LIKE_A_CLAIM)
                .build();
    }

    private record Standing(RevisionId id, boolean superseded, UUID eventId) {
        static Standing of(Row row) {
            return new Standing(idOf(row), row.flag("superseded"), row.uuid("event_id"));
        }
    }

    /** The wanted revisions as they stand in the caller's transaction. */
    Map<RevisionId, StoredRevision> of(Collection<RevisionId> wanted) {
        List<Standing> standings = sql.list(STANDING, Standing::of, articles(wanted), revisions(wanted));
        loadMissing(standings);
        Map<RevisionId, StoredRevision> stored = new HashMap<>();
        for (Standing standing : standings) {
            StoredRevision revision = cache.getIfPresent(standing.eventId());
            if (revision == null) {
                // Evicted at once: the story is larger than the cache.
                revision = load(List.of(standing.id())).get(standing.id());
            }
            stored.put(standing.id(), revision.superseded(standing.superseded()));
        }
        return stored;
    }

    /**
     * Keeps a revision that is being written, so that it need not be read back. No harm is done where the caller's transaction
     * fails: nobody asks for it before a revision stands that this event made.
     */
    void keep(ReadRevision written) {
        Account account = Account.of(written.event(), written.superseded(), written.fingerprint());
        List<Claim> claims =
                written.claims().stream().map(ReadRevision.KeyedClaim::claim).toList();
        cache.put(written.event().eventId(), new StoredRevision(account, claims));
    }

    private void loadMissing(List<Standing> standings) {
        Map<RevisionId, UUID> missing = standings.stream()
                .filter(standing -> cache.getIfPresent(standing.eventId()) == null)
                .collect(Collectors.toMap(Standing::id, Standing::eventId));
        load(missing.keySet()).forEach((id, revision) -> cache.put(missing.get(id), revision));
    }

    private Map<RevisionId, StoredRevision> load(Collection<RevisionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<RevisionId, List<Claim>> claims =
                sql.list(CLAIMS, row -> Map.entry(idOf(row), claim(row)), articles(ids), revisions(ids)).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.list(ACCOUNTS, StoredRevisions::account, articles(ids), revisions(ids)).stream()
                .map(account -> new StoredRevision(account, claims.getOrDefault(idOf(account), List.of())))
                .collect(Collectors.toMap(revision -> idOf(revision.account()), revision -> revision));
    }

    private static List<UUID> articles(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::articleId).toList();
    }

    private static List<Long> revisions(Collection<RevisionId> ids) {
        return ids.stream().map(id -> (long) id.revision()).toList();
    }

    private static RevisionId idOf(Row row) {
        return new RevisionId(row.uuid("article_id"), row.integer("revision"));
    }

    private static RevisionId idOf(Account account) {
        return new RevisionId(account.articleId(), account.revision());
    }

    private static Claim claim(Row row) {
        return StoredJson.read(row.text("payload"), CLAIM);
    }

    private static Account account(Row row) {
        return new Account(
                row.uuid("article_id"),
                row.integer("revision"),
                row.flag("superseded"),
                row.text("url"),
                row.text("title"),
                row.text("source"),
                row.instant("published_at"),
                ClaimsExtracted.Reading.valueOf(row.text("reading")),
                row.integer("length"),
                new Fingerprint(row.numbers("fingerprint")));
    }
}
