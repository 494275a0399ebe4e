package news.parallax.compare.alert.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Articles, receivers and looks at what was sent, for tests of alerts on a real database. */
abstract class AlertTesting {
    /** A silent change is a disagreement of its own, which the tests do not ask for. */
    static final Map<String, Object> FIGURES = Map.of("kinds", List.of("NUMBER"));

    static Receivers receivers;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DataSource database;

    @Inject
    Deliveries deliveries;

    @Inject
    Attempts attempts;

    @Inject
    Sending sending;

    @BeforeAll
    static void startReceivers() {
        receivers = new Receivers();
    }

    @AfterAll
    static void stopReceivers() {
        receivers.close();
    }

    UUID disagreementAbout(String name) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, new Occurrence(name));
        }
    }

    void revises(Occurrence rescue, String source, int revision, int passengers) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(
                    rescue.report(source, revision, rescue.morning().plusSeconds(60L * revision), passengers));
        }
    }

    static UUID id(JsonPath described) {
        return UUID.fromString(described.getString("id"));
    }

    static UUID webhook(String name) {
        return id(receivers.channel(name, "STANDARD_WEBHOOK", "/" + name));
    }

    int change(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String told(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "nothing";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the time had passed that a failed attempt waits. */
    void hurry(UUID channel) {
        change("update alert_channel set not_before = now() where channel_id = ?", channel);
        change("update alert_delivery set next_attempt_at = now() where channel_id = ? and state = 'WAITING'", channel);
    }

    static JsonPath lastDelivery(UUID channel) {
        JsonPath page = given().get("/api/alert-deliveries?channel={id}&limit=1", channel)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return page.setRootPath("items[0]");
    }

    static void awaitLast(UUID channel, String path, Object value) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat((Object) lastDelivery(channel).get(path)).isEqualTo(value));
    }

    static Response channel(UUID id) {
        return given().get("/api/alert-channels/{id}", id);
    }

    static Response changeChannel(UUID id, Map<String, ?> request) {
        return Desk.writing()
                .header("If-Match", channel(id).header("ETag"))
                .body(request)
                .put("/api/alert-channels/{id}", id);
    }

    static void test(UUID channel) {
        given().post("/api/alert-channels/{id}/test", channel).then().statusCode(202);
    }

    static void verify(String secret, LoggedRequest request) throws Exception {
        Map<String, List<String>> headers = Map.of(
                "webhook-id", List.of(request.getHeader("webhook-id")),
                "webhook-timestamp", List.of(request.getHeader("webhook-timestamp")),
                "webhook-signature", List.of(request.getHeader("webhook-signature")));
        new Webhook(secret).verify(request.getBodyAsString(), headers);
    }

    static JsonPath body(LoggedRequest request) {
        return new JsonPath(request.getBodyAsString());
    }
}
