package news.parallax.compare.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import news.parallax.access.Role;
import news.parallax.access.TestAccess;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class StreamResourceTest {
    private static final String CHANGE = """
            insert into disagreement_change (disagreement_id, version, change, changed_at, status, severity, explanation)
            values (?, ?, 'REVIEWED', now(), 'OPEN', 'LOW', 'x')""";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Inject
    DataSource database;

    /** A browser's EventSource, as far as these tests go. */
    private final class Listener implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Listener(String lastEventId) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/stream"))
                    .header("Authorization", TestAccess.bearer(Role.READER));
            if (!lastEventId.isEmpty()) {
                request.header("Last-Event-ID", lastEventId);
            }
            client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(response -> read(response.body()));
            await(1, "event:");
        }

        private void read(Stream<String> body) {
            body.forEach(lines::add);
        }

        List<String> await(int atLeast, String part) {
            return Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> with(part), f -> f.size() >= atLeast);
        }

        List<String> with(String part) {
            return lines.stream().filter(line -> line.contains(part)).toList();
        }

        String firstId() {
            return with("id:").getFirst().substring("id:".length()).strip();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private UUID disagreementAbout(String name) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, new Occurrence(name));
        }
    }

    @Test
    void tellsOfArrivalsAndOfWhatTheDeskDoes() {
        try (Listener listener = new Listener("")) {
            assertThat(listener.with("event:")).first().asString().contains("ready");
            UUID id = disagreementAbout("Oceanus");
            Desk.review(id, Map.of("action", "CONFIRM")).then().statusCode(200);

            List<String> told = listener.await(2, id.toString());
            assertThat(told).hasSize(2);
            assertThat(told.get(0)).contains("\"change\":\"OPENED\"", "\"version\":1", "\"type\":\"NUMBER\"");
            assertThat(told.get(1))
                    .contains("\"change\":\"REVIEWED\"", "\"status\":\"CONFIRMED\"", "\"actor\":\"desk\"");
        }
    }

    @Test
    void goesOnWhereTheConnectionWasLost() {
        String place;
        try (Listener listener = new Listener("")) {
            place = listener.firstId();
        }
        UUID first = disagreementAbout("Palaemon");
        UUID second = disagreementAbout("Salmoneus");

        try (Listener listener = new Listener(place)) {
            listener.await(1, second.toString());
            assertThat(listener.with(first.toString())).hasSize(1);
            assertThat(listener.with(second.toString())).hasSize(1);
        }
    }

    @Test
    void losesNothingThatCommitsLate() throws SQLException {
        UUID late = disagreementAbout("Thaumas");
        UUID early = disagreementAbout("Xanthe");
        try (Listener listener = new Listener("");
                Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            write(slow, late);
            Desk.review(early, Map.of("action", "NOTE", "note", "Quick."))
                    .then()
                    .statusCode(200);
            // Long enough for the listener to have seen the quick one, were it to overtake.
            Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            slow.commit();
            slow.setAutoCommit(true);

            listener.await(1, late.toString());
            listener.await(1, early.toString());
            assertThat(listener.with("data:"))
                    .filteredOn(line -> line.contains(late.toString()))
                    .hasSize(1);
        }
    }

    private static void write(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            statement.setObject(1, id);
            statement.setInt(2, 999);
            statement.executeUpdate();
        }
    }

    @Test
    void tellsAReaderWhosePlaceIsUnknownToStartAnew() {
        for (String place : List.of("999999999999-1", "nonsense")) {
            try (Listener listener = new Listener(place)) {
                assertThat(listener.with("event:")).first().asString().contains("reset");
            }
        }
    }
}
