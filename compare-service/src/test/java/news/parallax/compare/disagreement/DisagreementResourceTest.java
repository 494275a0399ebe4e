package news.parallax.compare.disagreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class DisagreementResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "limit=99999999999",
                "status=CLOSED",
                "type=COLOUR",
                "story=none",
                "cursor=!!",
                "cursor=AAAA",
                "cursor=_____________________________________w"
            })
    void refusesAParameterThatMakesNoSense(String query) {
        given().get("/api/disagreements?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(query.substring(0, query.indexOf('='))))
                .body("detail", notNullValue());
    }

    @Test
    void answersWithAProblemWhereThereIsNothing() {
        for (String path : List.of("/api/disagreements/", "/api/articles/", "/api/stories/")) {
            given().get(path + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", notNullValue());
            given().get(path + "no-uuid").then().statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void givesEveryDisagreementOncePageByPage() {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            for (String name : List.of("Galatea", "Hesperia", "Ismenia")) {
                Occurrence rescue = new Occurrence(name);
                claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
            }
        }
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().get("/api/disagreements?limit=1&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        List<String> atOnce =
                given().get("/api/disagreements?limit=100").jsonPath().getList("items.id");

        assertThat(paged).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates().isEqualTo(atOnce);
    }

    @Test
    void showsHistoryWithWhatCausedIt() {
        Occurrence rescue = new Occurrence("Juliana");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
            claims.sendAndAwait(rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 120));
        }
        String story = given().get("/api/articles/{id}", rescue.articleId("Seaward"))
                .jsonPath()
                .getString("storyId");
        String id = given().get("/api/disagreements?type=NUMBER&story={story}", story)
                .jsonPath()
                .getString("items[0].id");

        given().get("/api/disagreements/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("RESOLVED"))
                .body("history.change", equalTo(List.of("RESOLVED", "OPENED")))
                .body("history[0].cause.revision", equalTo(2))
                .body("history[0].cause.source", equalTo("Seaward"))
                .body("compatible", notNullValue());
        given().get("/api/stories/{id}", story)
                .then()
                .statusCode(200)
                .body("storyId", equalTo(story))
                .body("articles", equalTo(2))
                .body("sources", equalTo(2))
                .body("title", equalTo("Juliana passengers rescued near Juliananess"))
                .body("members", hasSize(2))
                .body("compatible", notNullValue());
        given().get("/api/stories?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .body("items[0].articles", greaterThanOrEqualTo(1));
    }
}
