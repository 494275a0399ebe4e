package news.parallax.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ServiceSurfaceTest {

    @Test
    void isReadyWithBrokerAndDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem(containsString("Kafka")))
                .body("checks.name", hasItem(containsString("Database")));
    }

    @Test
    void countsWhatItTakesAndRefuses() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("parallax_articles_accepted_total{outcome=\"unchanged\"}"))
                .body(containsString("parallax_articles_refused_total{reason=\"no_text\"}"))
                .body(containsString("parallax_articles_reading_time_seconds_bucket"))
                .body(containsString("parallax_outbox_rows"));
    }

    @Test
    void describesEveryOperation() {
        JsonPath openApi = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = openApi.get("paths");
        List<Map<String, Object>> operations =
                paths.values().stream().flatMap(path -> path.values().stream()).toList();

        assertThat(operations)
                .extracting(operation -> operation.get("operationId"))
                .contains("submitArticle", "withdrawArticle", "getArticle", "listRevisions", "getRevision")
                .contains("submitBatch", "deliverWire", "deliverWires")
                .contains(
                        "listFeeds", "registerFeed", "getFeed", "listFeedPages", "changeFeed", "pollFeed", "removeFeed")
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> assertThat(operation).containsKeys("summary", "description"));
    }

    @Test
    void showsSwaggerUi() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
