package news.parallax.compare.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
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
 * What an article costs as the store grows. No test: run it by name, with {@code -Dtest=ArrivalBenchmark}; the number of
 * articles can be given with {@code -Dparallax.benchmark.articles}.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ArrivalBenchmark {
    private static final int ARTICLES = Integer.getInteger("parallax.benchmark.articles", 20_000);
    private static final int ARTICLES_PER_STORY = 10;
    private static final int ONE_STORY = Math.min(1_000, ARTICLES / 5);
    private static final List<Integer> MARKS = List.of(1_000, 2_000, 5_000, 10_000, 15_000, 20_000);
    private static final int MEASURED = 200;
    private static final String FORGET =
            "truncate story, article_revision, disagreement, alert_delivery, inbox, outbox cascade";

    @Inject
    ClaimsConsumer consumer;

    @Inject
    Sql sql;

    @Test
    void manyStories() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> sql.run(FORGET));
        System.out.println("articles stored; milliseconds an article over the last " + MEASURED
                + ", and of processor time without the database's");
        run(new InventedNews(1).articles(ARTICLES / ARTICLES_PER_STORY, ARTICLES_PER_STORY), MARKS);
        print("select count(*) as n from story where merged_into is null", "stories");
        print("select count(*) as n from claim", "claims");
        print("select count(*) as n from disagreement where standing", "disagreements");
        QuarkusTransaction.requiringNew().run(() -> sql.run("analyze"));
        new DeskQueries(sql).print();
    }

    @Test
    void oneLargeStory() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> sql.run(FORGET));
        System.out.println("articles of one story; milliseconds an article over the last " + MEASURED
                + ", and of processor time without the database's");
        run(new InventedNews(2).articles(1, ONE_STORY), List.of(200, 400, 600, 800, 1_000));
        print("select count(*) as n from story where merged_into is null", "stories");
    }

    private void run(List<ClaimsExtracted> articles, List<Integer> marks) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long mark = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < articles.size(); i++) {
            if ((i + 1) % MEASURED == 1) {
                mark = System.nanoTime();
                worked = threads.getCurrentThreadCpuTime();
            }
            ClaimsExtracted event = articles.get(i);
            consumer.take(new ConsumerRecord<>(Topics.CLAIMS, 0, 0, event.key(), EventJson.write(event)));
            if (marks.contains(i + 1)) {
                Duration took = Duration.ofNanos(System.nanoTime() - mark);
                System.out.println(String.format(
                        Locale.ROOT,
                        "%,7d  %.1f  %.1f",
                        i + 1,
                        took.toNanos() / 1e6 / MEASURED,
                        (threads.getCurrentThreadCpuTime() - worked) / 1e6 / MEASURED));
            }
        }
    }

    private void print(String query, String what) {
        long count = QuarkusTransaction.requiringNew()
                .call(() -> sql.first(query, row -> row.number("n")).orElse(0L));
        System.out.println(count + " " + what);
    }
}
