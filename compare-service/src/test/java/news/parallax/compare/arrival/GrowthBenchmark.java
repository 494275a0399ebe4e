package news.parallax.compare.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final String FORGET =
            "truncate story, article_revision, disagreement, alert_delivery, inbox, outbox cascade";

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
        new DeskQueries(sql).print();
    }

    private void take(List<ClaimsExtracted> events) throws Exception {
        for (ClaimsExtracted event : events) {
            consumer.take(new ConsumerRecord<>(Topics.CLAIMS, 0, 0, event.key(), EventJson.write(event)));
        }
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("select count(*) as n from " + table, row -> row.number("n"))
                        .orElse(0L));
    }
}
