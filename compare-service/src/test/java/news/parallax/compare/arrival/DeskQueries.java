package news.parallax.compare.arrival;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.parallax.compare.sql.Sql;

/** What the desk asks most, how long it takes, and how many rows are read without an index for it. */
final class DeskQueries {
    private static final int TIMES = 20;

    private final Sql sql;

    DeskQueries(Sql sql) {
        this.sql = sql;
    }

    /** Prints a line for each query; the tables should have been analysed. */
    void print() throws InterruptedException {
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
            print(path);
        }
    }

    private void print(String path) throws InterruptedException {
        long before = scanned();
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
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
                took.get(TIMES / 2) / 1e3,
                TIMES,
                scanned() - before));
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
}
