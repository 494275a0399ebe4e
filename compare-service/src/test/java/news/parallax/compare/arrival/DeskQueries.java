package news.parallax.compare.arrival;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.sql.Sql;

/** What the desk asks most, how long it takes, and how many rows of which tables are read without an index meanwhile. */
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
        Map<String, Long> before = scanned();
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
                "  %-90s %.1f ms (median of %d), rows read without an index: %s",
                path,
                took.get(TIMES / 2) / 1e3,
                TIMES,
                further(before, scanned())));
    }

    /** How many more rows of which tables. */
    private static Map<String, Long> further(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> further = new TreeMap<>();
        after.forEach((table, rows) -> {
            long more = rows - before.getOrDefault(table, 0L);
            if (more > 0) {
                further.put(table, more);
            }
        });
        return further;
    }

    /**
     * Rows by table. PostgreSQL writes its statistics down up to a second after a transaction, and those of a connection that
     * rests up to ten seconds after; what the service does by itself is in them, too, such as counting the stories once a
     * minute.
     */
    private Map<String, Long> scanned() throws InterruptedException {
        Thread.sleep(1_500);
        return QuarkusTransaction.requiringNew().call(() -> sql
                .list(
                        "select relname, seq_tup_read from pg_stat_user_tables where schemaname = 'compare'",
                        row -> Map.entry(row.text("relname"), row.number("seq_tup_read")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
