package news.parallax.compare.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Judge;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.Kinship;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;

/** Articles in PostgreSQL. */
@ApplicationScoped
class SqlArticleStore implements ArticleStore {
    /**
     * Whatever an arrival asks goes through the same indexes for every article, and planning it anew for each took the
     * database longer than doing it.
     */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended('article ' || ?::text, 0)),
                set_config('plan_cache_mode', 'force_generic_plan', true)""";

    private static final String FIND = """
            select article_id, revision, story_id, source, title, published_at, terms from article
            where article_id = ?""";

    private static final String PLACE = """
            insert into article (article_id, revision, story_id, source, title, published_at, terms, search_terms,
                compared_at)
            values (?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?)
            on conflict (article_id) do update set revision = excluded.revision, story_id = excluded.story_id,
                source = excluded.source, title = excluded.title, published_at = excluded.published_at,
                terms = excluded.terms, search_terms = excluded.search_terms, compared_at = excluded.compared_at""";

    private static final String FORGET_REVISION = "delete from article_revision where article_id = ? and revision = ?";

    private static final String STORE_REVISION = """
            insert into article_revision (article_id, revision, superseded, event_id, url, title, source, published_at,
                language, reading, reader, length, fingerprint, body, stored_at, status, notice,
                machine_translated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?, ?, ?, ?, ?)""";

    private static final String STORE_CLAIMS = """
            insert into claim (article_id, revision, ordinal, claim_id, payload)
            select ?, ?, place - 1, claim_id, payload::jsonb
            from unnest(?::uuid[], ?::text[]) with ordinality as c (claim_id, payload, place)""";

    private static final String STORE_TESTIMONIES = """
            insert into testimony (story_id, fact_key, published_at, article_id, revision, claim_id, ordinal)
            select ?, fact_key, ?, ?, ?, claim_id, ordinal
            from unnest(?::text[], ?::uuid[], ?::bigint[]) as t (fact_key, claim_id, ordinal)""";

    private static final String SUPERSEDE =
            "update article_revision set superseded = true where article_id = ? and revision = ?";

    private static final String FORGET_TESTIMONY = "delete from testimony where article_id = ? and revision < ?";

    private static final String WITHDRAWN_LATER = """
            select article_id from article_revision
            where article_id = ? and revision > ? and status is not null limit 1""";

    private static final String MOVE_ARTICLES = "update article set story_id = ? where article_id = any(?::uuid[])";
    private static final String MOVE_TESTIMONIES =
            "update testimony set story_id = ? where article_id = any(?::uuid[])";

    private static final String KEYS_OF_ARTICLES =
            "select distinct fact_key from testimony where article_id = any(?::uuid[])";

    private static final String TESTIMONIES = """
            select key as fact_key, t.article_id, t.revision, t.ordinal
            from unnest(?::text[]) key
            cross join lateral (
                select * from testimony where story_id = ? and fact_key = key
                order by published_at, article_id, revision, claim_id limit ?) t
            order by key, t.published_at, t.article_id, t.revision, t.claim_id""";

    private final Sql sql;
    private final StoredRevisions revisions;
    private final Clock clock;

    SqlArticleStore(Sql sql, StoredRevisions revisions, Clock clock) {
        this.sql = sql;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public void lock(UUID articleId) {
        sql.run(LOCK, articleId);
    }

    @Override
    public Optional<KnownArticle> find(UUID articleId) {
        return sql.first(
                FIND, row -> new KnownArticle(row.integer("revision"), row.uuid("story_id"), profile(row)), articleId);
    }

    private static ArticleProfile profile(Row row) {
        return new ArticleProfile(
                row.uuid("article_id"),
                row.text("source"),
                row.text("title"),
                row.instant("published_at"),
                row.texts("terms"));
    }

    @Override
    public void place(ArticleProfile profile, int revision, UUID storyId) {
        sql.run(
                PLACE,
                profile.articleId(),
                revision,
                storyId,
                profile.source(),
                profile.title(),
                profile.publishedAt(),
                profile.terms(),
                Kinship.searchTerms(profile),
                clock.instant());
    }

    @Override
    public void forget(UUID articleId, int revision) {
        sql.run(FORGET_REVISION, articleId, revision);
    }

    @Override
    public void store(ReadRevision revision, UUID storyId) {
        ArticlePublished article = revision.event().article();
        sql.run(
                STORE_REVISION,
                article.articleId(),
                article.revision(),
                revision.superseded(),
                revision.event().eventId(),
                article.url(),
                article.title(),
                article.source(),
                article.publishedAt(),
                article.language(),
                revision.event().reading(),
                revision.event().reader(),
                article.body().length(),
                revision.fingerprint().shingles(),
                article.body(),
                clock.instant(),
                article.status(),
                article.notice(),
                Boolean.TRUE.equals(article.machineTranslated()));
        storeClaims(revision, article, storyId);
        revisions.keep(revision);
    }

    private void storeClaims(ReadRevision revision, ArticlePublished article, UUID storyId) {
        if (revision.claims().isEmpty()) {
            return;
        }
        List<Claim> claims =
                revision.claims().stream().map(ReadRevision.KeyedClaim::claim).toList();
        sql.run(
                STORE_CLAIMS,
                article.articleId(),
                article.revision(),
                claims.stream().map(Claim::claimId).toList(),
                claims.stream().map(StoredJson::write).toList());
        List<String> keys = new ArrayList<>();
        List<UUID> claimIds = new ArrayList<>();
        List<Long> ordinals = new ArrayList<>();
        for (int ordinal = 0; ordinal < claims.size(); ordinal++) {
            for (String key : revision.claims().get(ordinal).factKeys()) {
                keys.add(key);
                claimIds.add(claims.get(ordinal).claimId());
                ordinals.add((long) ordinal);
            }
        }
        sql.run(
                STORE_TESTIMONIES,
                storyId,
                article.publishedAt(),
                article.articleId(),
                article.revision(),
                keys,
                claimIds,
                ordinals);
    }

    @Override
    public void supersede(UUID articleId, int revision) {
        sql.run(SUPERSEDE, articleId, revision);
    }

    @Override
    public void forgetTestimonies(UUID articleId, int before) {
        sql.run(FORGET_TESTIMONY, articleId, before);
    }

    @Override
    public boolean wasWithdrawnAfter(UUID articleId, int revision) {
        return sql.first(WITHDRAWN_LATER, row -> row.uuid("article_id"), articleId, revision)
                .isPresent();
    }

    @Override
    public Set<String> factKeys(Collection<UUID> articleIds) {
        return new HashSet<>(sql.list(KEYS_OF_ARTICLES, row -> row.text("fact_key"), articleIds));
    }

    @Override
    public void move(Collection<UUID> articleIds, UUID storyId) {
        sql.run(MOVE_ARTICLES, storyId, articleIds);
        sql.run(MOVE_TESTIMONIES, storyId, articleIds);
    }

    private record Said(String factKey, RevisionId revision, int ordinal) {
        static Said of(Row row) {
            return new Said(
                    row.text("fact_key"),
                    new RevisionId(row.uuid("article_id"), row.integer("revision")),
                    row.integer("ordinal"));
        }
    }

    @Override
    public Map<String, List<Testimony>> testimonies(UUID storyId, Collection<String> factKeys) {
        List<Said> said = sql.list(TESTIMONIES, Said::of, factKeys, storyId, Judge.MAX_TESTIMONIES);
        Map<RevisionId, StoredRevision> known =
                revisions.of(said.stream().map(Said::revision).distinct().toList());
        return said.stream()
                .collect(Collectors.groupingBy(
                        Said::factKey,
                        LinkedHashMap::new,
                        Collectors.mapping(s -> known.get(s.revision()).testimony(s.ordinal()), Collectors.toList())));
    }
}
