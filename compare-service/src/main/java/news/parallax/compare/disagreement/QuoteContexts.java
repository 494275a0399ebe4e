package news.parallax.compare.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.disagreement.QuoteContext.Surroundings;
import news.parallax.compare.disagreement.QuoteContext.TextState;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.Evidence;

/** Finds quotes in the texts that were kept, and the claims that were read in them. */
@ApplicationScoped
public class QuoteContexts {
    private static final TypeReference<Claim> CLAIM = new TypeReference<>() {};

    /** Texts may be long, so that few are read at a time. */
    private static final int TEXTS_AT_ONCE = 8;

    private static final String TEXTS = """
            select r.article_id, r.revision, r.title, r.body, r.superseded, coalesce(a.revision, r.revision) as newest,
                r.machine_translated, n.status is not null as withdrawn
            from unnest(?::uuid[], ?::bigint[]) as wanted (article_id, revision)
            join article_revision r on r.article_id = wanted.article_id and r.revision = wanted.revision
            left join article a on a.article_id = r.article_id
            left join article_revision n on n.article_id = a.article_id and n.revision = a.revision""";

    private static final String CLAIMS =
            "select claim_id, payload::text as payload from claim where claim_id = any(?::uuid[])";

    private final Sql sql;

    QuoteContexts(Sql sql) {
        this.sql = sql;
    }

    private record Revision(UUID articleId, int number) {
        static Revision of(Citation citation) {
            return new Revision(citation.articleId(), citation.revision());
        }
    }

    /** The context of each quote; a quote whose text is no longer kept has none. */
    Map<Citation, QuoteContext> of(Collection<Citation> citations) {
        Map<Revision, List<Citation>> byText =
                citations.stream().distinct().collect(Collectors.groupingBy(Revision::of));
        Map<UUID, Claim> claims = claims(citations.stream()
                .map(Citation::claimId)
                .filter(Objects::nonNull)
                .toList());
        List<Revision> texts = List.copyOf(byText.keySet());
        Map<Citation, QuoteContext> contexts = new HashMap<>();
        for (int from = 0; from < texts.size(); from += TEXTS_AT_ONCE) {
            List<Revision> some = texts.subList(from, Math.min(texts.size(), from + TEXTS_AT_ONCE));
            sql.list(
                    TEXTS,
                    row -> {
                        byText.get(new Revision(row.uuid("article_id"), row.integer("revision")))
                                .forEach(citation -> addTo(contexts, citation, row, claims));
                        return row.integer("revision");
                    },
                    some.stream().map(Revision::articleId).toList(),
                    some.stream().map(text -> (long) text.number()).toList());
        }
        return contexts;
    }

    /** Claims by their ids. */
    public Map<UUID, Claim> claims(Collection<UUID> ids) {
        Map<UUID, Claim> claims = new HashMap<>();
        sql.list(CLAIMS, row -> StoredJson.read(row.text("payload"), CLAIM), ids)
                .forEach(claim -> claims.put(claim.claimId(), claim));
        return claims;
    }

    private static void addTo(
            Map<Citation, QuoteContext> contexts, Citation citation, Row row, Map<UUID, Claim> claims) {
        Evidence evidence = citation.evidence();
        String text = row.text(evidence.field() == Evidence.Field.TITLE ? "title" : "body");
        if (text.startsWith(evidence.quote(), evidence.start())) {
            Surroundings around = Surroundings.of(
                    row.text("title"),
                    text,
                    evidence.start(),
                    evidence.end(),
                    new TextState(
                            row.flag("superseded"),
                            row.integer("newest"),
                            row.flag("withdrawn"),
                            row.flag("machine_translated")));
            contexts.put(
                    citation,
                    QuoteContext.of(around, citation.claimId() == null ? null : claims.get(citation.claimId())));
        }
    }
}
