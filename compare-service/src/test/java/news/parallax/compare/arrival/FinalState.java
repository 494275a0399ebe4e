package news.parallax.compare.arrival;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Account;
import news.parallax.compare.judgement.Finding;
import news.parallax.compare.judgement.Fingerprints;
import news.parallax.compare.judgement.Judge;
import news.parallax.compare.judgement.Judgement;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.ArticleProfiles;
import news.parallax.compare.story.Kinship;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * What is known when all has come: stories by the ids of their articles, and what is found in each, every line told in
 * full. Worked out from all events at once by brute force, with every pair of articles laid side by side and no index, store
 * or increment, or read from the database.
 */
record FinalState(Set<Set<UUID>> stories, Set<String> findings, Set<String> readings) {
    private static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};

    private static final String ARTICLES =
            "select story_id, article_id from article where article_id = any(?::uuid[]) order by article_id";
    private static final String STANDING = """
            select story_id, fact_key, kind, about, explanation, rule, severity, status, sides::text as sides
            from disagreement where standing and story_id = any(?::uuid[])""";
    private static final String READINGS = """
            select story_id, fact_key, reason, explanation, claim_ids::text as claim_ids from compatible_reading
            where story_id = any(?::uuid[])""";

    static FinalState ofAllAtOnce(Collection<ClaimsExtracted> events) {
        Map<UUID, ClaimsExtracted> newest = new TreeMap<>();
        events.forEach(event -> newest.merge(
                event.article().articleId(),
                event,
                (a, b) -> a.article().revision() >= b.article().revision() ? a : b));
        FinalState state = new FinalState(new HashSet<>(), new TreeSet<>(), new TreeSet<>());
        Judge judge = new Judge();
        for (Set<UUID> story : components(newest.values())) {
            state.stories.add(story);
            Map<String, List<Testimony>> byKey = new TreeMap<>();
            for (ClaimsExtracted event : Set.copyOf(events)) {
                if (story.contains(event.article().articleId())) {
                    Account account = account(
                            event, newest.get(event.article().articleId()).article());
                    for (Claim claim : event.claims()) {
                        judge.factKeys(claim).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(new Testimony(claim, account)));
                    }
                }
            }
            byKey.forEach((key, told) -> state.add(story, judge.judge(key, told)));
        }
        return state;
    }

    private void add(Set<UUID> story, Judgement judgement) {
        judgement.findings().forEach(finding -> findings.add(story + " OPEN " + finding));
        judgement
                .compatible()
                .forEach(c -> readings.add(
                        story + " " + c.factKey() + " " + c.reason() + " " + c.explanation() + " " + c.claimIds()));
    }

    private static Account account(ClaimsExtracted event, ArticlePublished newest) {
        ArticlePublished article = event.article();
        return new Account(
                article.articleId(),
                article.revision(),
                article.revision() < newest.revision(),
                article.url(),
                article.title(),
                article.source(),
                article.publishedAt(),
                event.reading(),
                article.body().length(),
                Fingerprints.of(article.body()));
    }

    private static List<Set<UUID>> components(Collection<ClaimsExtracted> articles) {
        List<ArticleProfile> left =
                new ArrayList<>(articles.stream().map(ArticleProfiles::of).toList());
        List<Set<UUID>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            List<ArticleProfile> reached = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < reached.size(); i++) {
                ArticleProfile from = reached.get(i);
                List<ArticleProfile> kin = left.stream()
                        .filter(other -> Kinship.sameStory(from, other))
                        .toList();
                reached.addAll(kin);
                left.removeAll(kin);
            }
            components.add(
                    reached.stream().map(ArticleProfile::articleId).collect(Collectors.toCollection(TreeSet::new)));
        }
        return components;
    }

    /** @param articles ids of those that are asked about */
    static FinalState stored(Sql sql, Set<UUID> articles) {
        Map<UUID, Set<UUID>> stories = new HashMap<>();
        sql.list(ARTICLES, row -> Map.entry(row.uuid("story_id"), row.uuid("article_id")), articles)
                .forEach(placed -> stories.computeIfAbsent(placed.getKey(), id -> new TreeSet<>())
                        .add(placed.getValue()));
        Set<UUID> ids = stories.keySet();
        return new FinalState(
                new HashSet<>(stories.values()),
                new TreeSet<>(sql.list(
                        STANDING,
                        row -> stories.get(row.uuid("story_id")) + " " + row.text("status") + " " + finding(row),
                        ids)),
                new TreeSet<>(sql.list(
                        READINGS,
                        row -> stories.get(row.uuid("story_id")) + " " + row.text("fact_key") + " "
                                + row.text("reason") + " " + row.text("explanation") + " "
                                + row.text("claim_ids")
                                        .replace("{", "[")
                                        .replace("}", "]")
                                        .replace(",", ", "),
                        ids)));
    }

    private static Finding finding(Row row) {
        return new Finding(
                row.text("fact_key"),
                Kind.valueOf(row.text("kind")),
                row.text("about"),
                row.text("explanation"),
                row.text("rule"),
                Severity.valueOf(row.text("severity")),
                StoredJson.read(row.text("sides"), SIDES));
    }
}
