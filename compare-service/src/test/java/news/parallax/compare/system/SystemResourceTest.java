package news.parallax.compare.system;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class SystemResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void tellsWhatWaits() {
        given().get("/api/system")
                .then()
                .statusCode(200)
                .body("brokerAnswers", equalTo(true))
                .body("consumers.group", equalTo(List.of("compare-service", "extract-service", "ingest-service")))
                .body("consumers[0].lag", greaterThanOrEqualTo(0))
                .body("outbox.events", greaterThanOrEqualTo(0))
                .body("deadLetters.keySet()", hasItems(Topics.CLAIMS_DEAD_LETTERS, Topics.INBOX_DEAD_LETTERS));
    }

    @Test
    void showsDeadLettersAndSendsThemAgain() {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendPoison("poisoned-key", "{\"article\":\"<b>none</b>\"}");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("poisoned-key") == 1);
        given().get("/api/system/dead-letters")
                .then()
                .statusCode(200)
                .body(letter("reason"), containsString("not a ClaimsExtracted"))
                .body(letter("originTopic"), equalTo(Topics.CLAIMS))
                .body(letter("beginning"), equalTo("{\"article\":\"<b>none</b>\"}"))
                .body(letter("redrivenAt"), equalTo(null));
        int offset = given().get("/api/system/dead-letters").jsonPath().getInt(letter("offset"));

        redrive(Topics.CLAIMS_DEAD_LETTERS, offset).then().statusCode(204);

        // It is as unreadable as before, so that it comes back.
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("poisoned-key") == 2);
        given().get("/api/system/dead-letters")
                .then()
                .body("items.find { it.offset == " + offset + " }.redrivenBy", equalTo("desk"))
                .body("items.find { it.offset == " + offset + " }.redrivenAt", notNullValue());
        redrive(Topics.CLAIMS_DEAD_LETTERS, 99_999).then().statusCode(404);
        redrive(Topics.CLAIMS_DEAD_LETTERS, -1).then().statusCode(404);
        redrive(Topics.CLAIMS, 0).then().statusCode(400);
    }

    private static io.restassured.response.Response redrive(String topic, int offset) {
        return Desk.writing()
                .body(Map.of("topic", topic, "partition", 0, "offset", offset))
                .post("/api/system/dead-letters/redrive");
    }

    private static String letter(String property) {
        return "items.find { it.key == 'poisoned-key' }." + property;
    }

    private static int count(String key) {
        return given().get("/api/system/dead-letters")
                .jsonPath()
                .getList("items.findAll { it.key == '" + key + "' }")
                .size();
    }
}
