package news.parallax.compare.annotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the pages of a disagreement and of a story are made of. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class StoryPagesTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private UUID disagreementAbout(Occurrence rescue) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, rescue);
        }
    }

    @Test
    void showsEveryQuoteInItsText() {
        UUID id = disagreementAbout(new Occurrence("Bellerophon"));

        JsonPath detail = given().get("/api/disagreements/{id}", id).jsonPath();
        List<Map<String, Object>> quotes = detail.getList("sides.evidence.flatten()");
        assertThat(quotes).hasSize(2).allSatisfy(quote -> {
            Map<?, ?> context = (Map<?, ?>) quote.get("context");
            assertThat(context.get("before")).isEqualTo("");
            assertThat(context.get("after").toString()).startsWith("\n\nBellerophon had left Bellerophonhaven");
            assertThat(context.get("title")).isEqualTo("Bellerophon passengers rescued near Bellerophonness");
            assertThat(context.get("superseded")).isEqualTo(false);
            assertThat(context.get("stance")).isEqualTo("ASSERTS");
        });
        given().get("/api/disagreements/{id}", id)
                .then()
                .body("sides[0].evidence[0].context.chain.cue", equalTo(java.util.Arrays.asList("said", null)))
                .body("sides[0].evidence[0].context.figure.low", equalTo(119.5f))
                .body("sides[0].voices[0].originator", equalTo("Coastline harbour master"))
                .body("sides[0].voices[0].outlets", equalTo(List.of("Coastline")));
        given().get("/api/disagreements?story={id}", detail.getString("storyId"))
                .then()
                .body("items[0].sides[0].evidence[0].containsKey('context')", equalTo(false));
    }

    @Test
    void marksClaimsByHowTheyStandToOthers() {
        Occurrence rescue = new Occurrence("Chrysaor");
        UUID id = disagreementAbout(rescue);
        UUID article = rescue.articleId("Coastline");

        given().get("/api/articles/{id}/annotated", article)
                .then()
                .statusCode(200)
                .body("source", equalTo("Coastline"))
                .body("body", startsWith("Coastline harbour master of Chrysaorhaven said"))
                .body("marks", hasSize(1))
                .body("marks[0].agreement", equalTo("DISAGREES"))
                .body("marks[0].start", equalTo(0))
                .body("marks[0].disagreements[0].id", equalTo(id.toString()))
                .body("marks[0].disagreements[0].value", containsString("120"));
        Desk.review(id, Map.of("action", "DISMISS", "reason", "SAME_ORIGIN"))
                .then()
                .statusCode(200);
        UUID story = Desk.storyOf(rescue, "Coastline");
        JsonPath first =
                given().get("/api/stories/{id}/annotated?limit=1", story).jsonPath();
        assertThat(first.getString("items[0].marks[0].agreement")).isEqualTo("SETTLED");
        given().get("/api/stories/{id}/annotated?limit=1&cursor={c}", story, first.getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null))
                .body("items.articleId", org.hamcrest.Matchers.not(hasItem(first.getString("items[0].articleId"))));
        given().get("/api/articles/{id}/annotated?revision=9", article).then().statusCode(404);
    }

    @Test
    void setsFactsAgainstOutlets() {
        Occurrence rescue = new Occurrence("Deiphobos");
        UUID id = disagreementAbout(rescue);

        given().get("/api/stories/{id}/matrix", Desk.storyOf(rescue, "Coastline"))
                .then()
                .statusCode(200)
                .body("origins.outlets.flatten().source", hasItem("Seaward"))
                .body("origins.outlets.flatten().readable", hasItem(true))
                .body("rows[0].disagreementId", equalTo(id.toString()))
                .body("rows[0].cells.source", equalTo(List.of("Coastline", "Seaward")))
                .body("rows[0].cells.value", equalTo(List.of("120 passengers", "140 passengers")))
                .body("rows[0].cells.bound", equalTo(List.of("EXACT", "EXACT")))
                .body("rows[0].cells.voice", equalTo(List.of("SAYS", "SAYS")));
    }

    @Test
    void showsWhatARevisionChanged() {
        Occurrence rescue = new Occurrence("Epimetheus");
        UUID article = rescue.articleId("Coastline");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Coastline", 120));
            claims.sendAndAwait(rescue.report("Coastline", 2, rescue.morning().plusSeconds(60), 90));
        }

        given().get("/api/articles/{id}/revisions", article).then().body("items.revision", equalTo(List.of(2, 1)));
        given().get("/api/articles/{id}/revisions/1/diff/2", article)
                .then()
                .statusCode(200)
                .body("from.revision", equalTo(1))
                .body("to.body", containsString("90 passengers"))
                .body("body.findAll { it.change == 'DELETED' }.text", equalTo(List.of("120", "1")))
                .body("body.findAll { it.change == 'INSERTED' }.text", equalTo(List.of("90", "2")));
        given().get("/api/articles/{id}/revisions/1/diff/3", article).then().statusCode(404);
    }
}
