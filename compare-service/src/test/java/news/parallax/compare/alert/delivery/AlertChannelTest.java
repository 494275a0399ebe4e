package news.parallax.compare.alert.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.Desk;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** What administrators set up: secrets, versions, and where nothing may be sent. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertChannelTest extends AlertTesting {
    @Test
    void signsWithBothSecretsWhileTheyOverlap() throws Exception {
        receivers.takes("/Ianassa");
        JsonPath described = receivers.channel("Ianassa", "STANDARD_WEBHOOK", "/Ianassa");
        String fresh = given().header("If-Match", "\"1\"")
                .post("/api/alert-channels/{id}/rotate", id(described))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        test(id(described));

        LoggedRequest signed = receivers.await("/Ianassa", 1).getFirst();

        assertThat(fresh).isNotEqualTo(described.getString("secret"));
        assertThatCode(() -> verify(fresh, signed)).doesNotThrowAnyException();
        assertThatCode(() -> verify(described.getString("secret"), signed)).doesNotThrowAnyException();
    }

    @Test
    void neverShowsASecretAgain() {
        JsonPath described = receivers.channel("Kymo", "STANDARD_WEBHOOK", "/Kymo-secret-path");
        UUID channel = id(described);

        for (String shown : List.of(
                channel(channel).asString(), given().get("/api/alert-channels").asString())) {
            assertThat(shown).contains("http://localhost:18299/…").doesNotContain("secret-path", "whsec_");
        }
        assertThat(told("select encode(sealed, 'escape') from alert_channel where channel_id = ?", channel))
                .doesNotContain("secret-path", "whsec_", "localhost");
    }

    @Test
    void keepsTheLaterOneFromOverwritingAChannel() {
        UUID channel = webhook("Leukippe");
        Map<String, String> renamed = Map.of("name", "Leukippe the second");

        Desk.writing()
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(428);
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(412)
                .body("changedBy", not(nullValue()));
        given().header("If-Match", "\"2\"")
                .delete("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(204);
        channel(channel).then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoChannelOrRule() {
        for (Map<String, ?> bad : List.of(
                Map.of("kind", "TEAMS", "url", "https://a.example/"),
                Map.of("name", "x", "url", "https://a.example/"),
                Map.of("name", "x", "kind", "TEAMS"),
                Map.of("name", "x", "kind", "TEAMS", "url", "file:///etc/passwd"),
                Map.of("name", "x", "kind", "TEAMS", "url", "https://user:word@a.example/"),
                Map.of("name", "x", "kind", "STANDARD_WEBHOOK", "url", "https://a.example/", "secret", "short"),
                Map.of("name", "x", "kind", "SLACK_BOT", "token", "none", "conversation", "C0123456789"))) {
            Desk.writing()
                    .body(bad)
                    .post("/api/alert-channels")
                    .then()
                    .statusCode(400)
                    .body("parameter", not(nullValue()));
        }
        for (Map<String, ?> bad : List.of(
                Map.of("severity", "HIGH"),
                Map.of("name", "x", "channels", List.of(UUID.randomUUID())),
                Map.of("name", "x", "capPerHour", 0),
                Map.of("name", "x", "digest", Map.of("everyMinutes", 1)),
                Map.of("name", "x", "quietHours", Map.of("from", "22:00", "to", "07:00", "zone", "Mars/Olympus")),
                Map.of("name", "x", "quietHours", Map.of("from", "22:00", "to", "22:00", "zone", "UTC")))) {
            Desk.writing()
                    .body(bad)
                    .post("/api/alert-rules")
                    .then()
                    .statusCode(400)
                    .body("parameter", not(nullValue()));
        }
    }

    @Test
    void switchesAWebhookOffOn410Only() {
        receivers.answersFirst("/Oreithyia", aResponse().withStatus(404));
        UUID channel = webhook("Oreithyia");
        test(channel);
        awaitLast(channel, "lastAttempt.outcome", "FAILED");
        channel(channel).then().body("enabled", equalTo(true));

        receivers.answers("/Oreithyia", aResponse().withStatus(410));
        hurry(channel);

        awaitLast(channel, "lastAttempt.outcome", "GONE");
        channel(channel).then().body("enabled", equalTo(false)).body("disabledBecause", containsString("410"));
    }

    @Test
    void followsNoRedirectAndSendsNothingToMetadataServices() {
        receivers.answers(
                "/Pasithea", aResponse().withStatus(307).withHeader("Location", receivers.url("/Pasithea-inside")));
        UUID channel = webhook("Pasithea");
        test(channel);
        awaitLast(channel, "lastAttempt.status", 307);
        assertThat(receivers.got("/Pasithea-inside")).isEmpty();

        for (String forbidden : List.of(
                "http://169.254.169.254/latest",
                "http://[fe80::1]/",
                "http://0.0.0.0:18299/",
                "http://[::ffff:169.254.169.254]/",
                "http://[fd00:ec2::254]/")) {
            changeChannel(channel, Map.of("name", "Pasithea", "url", forbidden, "enabled", true))
                    .then()
                    .statusCode(200);
            hurry(channel);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> channel(channel)
                    .then()
                    .body("enabled", equalTo(false))
                    .body("disabledBecause", containsString("Nothing may be sent there")));
        }
    }
}
