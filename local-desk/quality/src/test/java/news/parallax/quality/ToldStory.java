package news.parallax.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.compare.judgement.Account;
import news.parallax.compare.judgement.Finding;
import news.parallax.compare.judgement.Fingerprints;
import news.parallax.compare.judgement.Judge;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.extract.reading.claim.ArticleReader;
import news.parallax.ingest.page.KeptText;
import news.parallax.ingest.page.ScrapedPage;

/** A story as the services read it: kept texts, claims, testimonies; without broker and database. */
record ToldStory(GoldStory gold, List<Testimony> testimonies) {
    private static final ArticleReader READER = ArticleReader.english(Duration.ofSeconds(60));

    /** What extract-service tells of the articles of a story. */
    static List<ClaimsExtracted> events(GoldStory gold) {
        Map<String, Integer> revisions = new HashMap<>();
        List<ClaimsExtracted> events = new ArrayList<>();
        for (GoldStory.Article article : gold.articles()) {
            int revision = revisions.merge(article.url(), 1, Integer::sum);
            KeptText kept = ScrapedPage.keep(article.body(), article.title());
            ArticlePublished published = new ArticlePublished(
                    ContentIds.articleId(article.url()),
                    revision,
                    article.url(),
                    article.title(),
                    article.source(),
                    article.publishedAt(),
                    article.publishedAt(),
                    "en",
                    kept.body(),
                    kept.byline(),
                    ContentIds.sha256(kept.body()));
            events.add(READER.read(published));
        }
        return events;
    }

    static ToldStory of(GoldStory gold) {
        Map<String, Integer> newest = new HashMap<>();
        gold.articles().forEach(article -> newest.merge(article.url(), 1, Integer::sum));
        List<Testimony> testimonies = new ArrayList<>();
        for (ClaimsExtracted event : events(gold)) {
            ArticlePublished published = event.article();
            Account account = Account.of(
                    event, published.revision() < newest.get(published.url()), Fingerprints.of(published.body()));
            for (Claim claim : event.claims()) {
                testimonies.add(new Testimony(claim, account));
            }
        }
        return new ToldStory(gold, testimonies);
    }

    List<Finding> findings(Judge judge) {
        Map<String, List<Testimony>> byKey = new TreeMap<>();
        for (Testimony testimony : testimonies) {
            for (String key : judge.factKeys(testimony.claim())) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(testimony);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byKey.forEach((key, said) -> findings.addAll(judge.judge(key, said).findings()));
        return findings;
    }

    StoryScore score(Judge judge) {
        return StoryScore.of(gold, findings(judge));
    }
}
