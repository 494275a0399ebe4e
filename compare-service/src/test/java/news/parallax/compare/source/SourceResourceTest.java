package news.parallax.compare.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class SourceResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private void publish(String source) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(new Occurrence("Zephyritis").report(source, 7));
        }
    }

    @Test
    void describesAnOutletAndKeepsTheLaterOneFromOverwriting() {
        publish("Tideway");
        given().get("/api/sources?q=tIDEw")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Tideway")))
                .body("items[0].version", equalTo(0))
                .body("items[0].kind", equalTo(null))
                .body("items[0].articles", equalTo(1));
        Map<String, Object> description =
                Map.of("name", "Tideway", "kind", "NEWS_AGENCY", "owner", "Ministry", "stateRun", true);

        Desk.writing().body(description).put("/api/sources").then().statusCode(428);
        Desk.writing()
                .header("If-Match", "\"0\"")
                .body(description)
                .put("/api/sources")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stateRun", equalTo(true))
                .body("updatedBy", equalTo("desk"));
        Desk.writing()
                .header("If-Match", "\"0\"")
                .body(description)
                .put("/api/sources")
                .then()
                .statusCode(412)
                .body("changedBy", equalTo("desk"));
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Tideway"))
                .put("/api/sources")
                .then()
                .statusCode(200)
                .body("kind", equalTo(null));
        Desk.writing()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Nobody's Post"))
                .put("/api/sources")
                .then()
                .statusCode(404);
        Desk.writing()
                .header("If-Match", "\"0\"")
                .body("{}")
                .put("/api/sources")
                .then()
                .statusCode(400);
    }

    @Test
    void givesEveryOutletOncePageByPage() {
        publish("Ärmel");
        publish("Ölzeug");
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().get("/api/sources?limit=1&cursor=" + cursor).jsonPath();
            names.addAll(page.getList("items.name"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(names).doesNotHaveDuplicates().contains("Ärmel", "Ölzeug");
        given().get("/api/sources?cursor=!").then().statusCode(400);
    }
}
