package news.parallax.compare.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ExportResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private UUID disagreementAbout(String name) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, new Occurrence(name));
        }
    }

    @Test
    void writesALineForEveryQuote() {
        UUID id = disagreementAbout("Polynome");

        byte[] file = given().get("/api/exports/disagreements?format=csv&id={id}", id)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("disagreements.csv"))
                .extract()
                .asByteArray();
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFF\"disagreement\",\"type\"");
        assertThat(lines[1]).contains(id.toString(), "\"NUMBER\"", "\"Coastline harbour master > Coastline\"");
    }

    @Test
    void writesTheSameJsonAsTheList() {
        UUID id = disagreementAbout("Sabrina");

        given().get("/api/exports/disagreements?id={id}", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].openedAt", notNullValue());
        given().get("/api/exports/disagreements?format=XLS").then().statusCode(400);
        given().get("/api/exports/disagreements?id=x").then().statusCode(400);
    }

    @Test
    void reviewsClaimsOnlyAfterAHumanVerdict() {
        UUID id = disagreementAbout("Thetis");

        JsonPath before = graph(id);
        assertThat(before.getList("'@graph'.'@type'")).isEqualTo(List.of("parallax:Disagreement", "Claim", "Claim"));
        assertThat(before.getString("'@graph'[1].firstAppearance.url")).isEqualTo("https://coastline.example/Thetis");
        Desk.review(id, Map.of("action", "CONFIRM", "note", "Both stand by it."))
                .then()
                .statusCode(200);

        JsonPath after = graph(id);
        assertThat(after.getList("'@graph'.'@type'"))
                .isEqualTo(List.of("parallax:Disagreement", "Claim", "Claim", "ClaimReview", "ClaimReview"));
        assertThat(after.getString("'@graph'[3].itemReviewed.'@id'")).isEqualTo(after.getString("'@graph'[1].'@id'"));
        assertThat(after.getString("'@graph'[3].reviewRating.alternateName")).isEqualTo("Sources disagree");
        assertThat(after.getString("'@graph'[3].reviewBody")).isEqualTo("Both stand by it.");
        Desk.review(id, Map.of("action", "UNDO")).then().statusCode(200);
        assertThat(graph(id).getList("'@graph'.'@type'")).doesNotContain("ClaimReview");
    }

    private static JsonPath graph(UUID id) {
        return given().get("/api/exports/disagreements?format=JSONLD&id={id}", id)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .body()
                .as(com.fasterxml.jackson.databind.JsonNode.class, io.restassured.mapper.ObjectMapperType.JACKSON_2)
                .toString()
                .transform(JsonPath::from);
    }
}
