package news.parallax.compare.arrival;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * What an article and what the desk's queries cost with 10,000, 100,000 and 1,000,000 claims stored. No test: run it by
 * name, with {@code -Dtest=GrowthBenchmark}. The first stories are compared one article after the other, the rest are
 * copies of them ({@link StoredCopies}), so dense as they are: a store that has grown with time, not with the day's news.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class GrowthBenchmark {
    private static final int CLAIMS_AT_FIRST = 10_000;
    private static final int ARTICLES_PER_STORY = 10;
    private static final int CLAIMS_PER_ARTICLE = 8;
    private static final int MEASURED = 100;
    private static final int QUERIES = 20;
    private static final String FORGET =
            "truncate story, article, article_revision, disagreement, alert_delivery, inbox, outbox cascade";

    @Inject
    ClaimsConsumer consumer;

    @Inject
    Sql sql;

    /** All of it is told before the copies' first day: the copies come after. */
    @Test
    void growingStore() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> sql.run(FORGET));
        int stories = CLAIMS_AT_FIRST / CLAIMS_PER_ARTICLE / ARTICLES_PER_STORY;
        take(new InventedNews(1).articles(stories, ARTICLES_PER_STORY));
        int days = days();
        StoredCopies copies = new StoredCopies(sql, days);
        QuarkusTransaction.requiringNew().timeout(3_600).run(copies::takeOriginals);
        measure(1);
        copy(copies, 1, 9);
        measure(2);
        copy(copies, 10, 99);
        measure(3);
        QuarkusTransaction.requiringNew().run(copies::forgetOriginals);
    }

    private int days() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                                "select ceil(extract(epoch from max(published_at) - min(published_at)) / 86400)::bigint"
                                        + " as n from article",
                                row -> row.number("n"))
                        .orElseThrow())
                .intValue();
    }

    private void copy(StoredCopies copies, int first, int last) {
        QuarkusTransaction.requiringNew().timeout(3_600).run(() -> copies.make(first, last));
        QuarkusTransaction.requiringNew().timeout(3_600).run(() -> sql.run("analyze"));
    }

    /** @param round gives stories of its own, told in the days of the originals */
    private void measure(int round) throws Exception {
        String stored = String.format(
                Locale.ROOT,
                "%,d claims, %,d articles, %,d stories, %,d disagreements",
                count("claim"),
                count("article"),
                count("story"),
                count("disagreement"));
        List<ClaimsExtracted> further =
                new InventedNews(100 + round).articles(MEASURED / ARTICLES_PER_STORY, ARTICLES_PER_STORY);
        List<Long> took = new ArrayList<>();
        for (ClaimsExtracted event : further) {
            long start = System.nanoTime();
            take(List.of(event));
            took.add((System.nanoTime() - start) / 1_000);
        }
        took.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: an article %.1f ms (median), %.1f ms (nine of ten)",
                stored,
                took.get(took.size() / 2) / 1e3,
                took.get(took.size() * 9 / 10) / 1e3));
        queries();
    }

    private void take(List<ClaimsExtracted> events) throws Exception {
        for (ClaimsExtracted event : events) {
            consumer.take(new ConsumerRecord<>(Topics.CLAIMS, 0, 0, event.key(), EventJson.write(event)));
        }
    }

    /** What the desk asks most, and how many rows were read without an index for it. */
    private void queries() throws InterruptedException {
        UUID story = QuarkusTransaction.requiringNew()
                .call(() -> sql.first("select story_id from story limit 1", row -> row.uuid("story_id"))
                        .orElseThrow());
        for (String path : List.of(
                "/api/disagreements?status=OPEN&limit=50",
                "/api/disagreements?status=OPEN&sort=FRESHNESS&limit=50",
                "/api/disagreements?status=OPEN&q=passenger&limit=50",
                "/api/disagreements?story=" + story,
                "/api/stories?limit=50",
                "/api/stories/" + story)) {
            long before = scanned();
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < QUERIES; i++) {
                long start = System.nanoTime();
                int status = given().get(path).statusCode();
                took.add((System.nanoTime() - start) / 1_000);
                if (status != 200) {
                    System.out.println(path + " answered " + status);
                }
            }
            took.sort(null);
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %-90s %.1f ms (median of %d), rows read without an index: %,d",
                    path,
                    took.get(QUERIES / 2) / 1e3,
                    QUERIES,
                    scanned() - before));
        }
    }

    /** PostgreSQL writes its statistics down up to a second after a transaction. */
    private long scanned() throws InterruptedException {
        Thread.sleep(1_500);
        return QuarkusTransaction.requiringNew().call(() -> sql.first(
                        "select coalesce(sum(seq_tup_read), 0)::bigint as n from pg_stat_user_tables where schemaname"
                                + " = 'compare' and relname in ('article', 'article_revision', 'claim',"
                                + " 'testimony', 'disagreement', 'disagreement_change', 'compatible_reading', 'story')",
                        row -> row.number("n"))
                .orElse(0L));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("select count(*) as n from " + table, row -> row.number("n"))
                        .orElse(0L));
    }
}
