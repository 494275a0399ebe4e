package news.parallax.compare.regrouping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class RegroupingResourceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private void arrive(ClaimsExtracted... events) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(events);
        }
    }

    private static Response merge(UUID story, UUID other) {
        return Desk.writing().body(Map.of("other", other)).post("/api/stories/{id}/regroupings/merge", story);
    }

    private static Response split(UUID story, UUID... articles) {
        return Desk.writing()
                .body(Map.of("articles", List.of(articles), "note", "Another ferry."))
                .post("/api/stories/{id}/regroupings/split", story);
    }

    private static Response undo(UUID story, Response done) {
        return Desk.writing()
                .post(
                        "/api/stories/{s}/regroupings/{id}/undo",
                        story,
                        done.jsonPath().getString("id"));
    }

    private static String statusOf(UUID disagreement) {
        return given().get("/api/disagreements/{id}", disagreement).jsonPath().getString("status");
    }

    @Test
    void splitsAStoryAndKeepsLaterArticlesFromTyingItAgain() {
        Occurrence rescue = new Occurrence("Galene");
        arrive(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        UUID disagreement = Desk.disagreementOf(rescue);
        UUID story = Desk.storyOf(rescue, "Coastline");

        Response done = split(story, rescue.articleId("Seaward"));
        done.then().statusCode(200).body("action", equalTo("SPLIT")).body("actor", equalTo("desk"));
        UUID other = UUID.fromString(done.jsonPath().getString("otherId"));

        assertThat(Desk.storyOf(rescue, "Seaward")).isEqualTo(other).isNotEqualTo(story);
        assertThat(statusOf(disagreement)).isEqualTo("RESOLVED");
        arrive(
                rescue.report("Harbourlight", 160),
                rescue.report("Seaward", 2, rescue.morning().plusSeconds(9), 141));
        arrive(rescue.report("Coastline", 2, rescue.morning().plusSeconds(9), 121));
        assertThat(Desk.storyOf(rescue, "Coastline")).isEqualTo(story);
        assertThat(Desk.storyOf(rescue, "Seaward")).isEqualTo(other);
        assertThat(List.of(story, other)).contains(Desk.storyOf(rescue, "Harbourlight"));
        given().get("/api/stories/{id}/regroupings", story)
                .then()
                .body("items", hasSize(1))
                .body("items[0].note", equalTo("Another ferry."))
                .body("items[0].undone", equalTo(false));
    }

    @Test
    void takesASplitBackWithWhatHasComeSince() {
        Occurrence rescue = new Occurrence("Halimede");
        arrive(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        UUID disagreement = Desk.disagreementOf(rescue);
        UUID story = Desk.storyOf(rescue, "Coastline");
        Response done = split(story, rescue.articleId("Coastline"));

        undo(story, done)
                .then()
                .statusCode(200)
                .body("undoes", equalTo(done.jsonPath().getString("id")));

        assertThat(Desk.storyOf(rescue, "Coastline"))
                .isEqualTo(Desk.storyOf(rescue, "Seaward"))
                .isEqualTo(story);
        assertThat(statusOf(disagreement)).isEqualTo("OPEN");
        given().get("/api/disagreements/{id}", disagreement)
                .then()
                .body("history.change", equalTo(List.of("REOPENED", "RESOLVED", "OPENED")))
                .body("history[0].cause.actor", equalTo("desk"));
        undo(story, done).then().statusCode(409);
        arrive(rescue.report("Harbourlight", 120));
        assertThat(Desk.storyOf(rescue, "Harbourlight")).isEqualTo(story);
    }

    @Test
    void mergesStoriesThatNoWordTiesAndKeepsThemTogether() {
        Occurrence one = new Occurrence("Ianthe", 701);
        Occurrence two = new Occurrence("Kallirrhoe", 703);
        arrive(one.report("Coastline", 120), one.report("Seaward", 120), two.report("Coastline", 140));
        UUID story = Desk.storyOf(one, "Coastline");
        UUID other = Desk.storyOf(two, "Coastline");

        Response done = merge(story, other);
        done.then().statusCode(200);

        assertThat(Desk.storyOf(two, "Coastline")).isEqualTo(story);
        given().get("/api/stories/{id}", other).then().body("storyId", equalTo(story.toString()));
        arrive(two.report("Seaward", 140));
        assertThat(Desk.storyOf(two, "Seaward")).isEqualTo(story);
        // A revision that loses kin has the story put together anew, by kin and by what the desk tied.
        Occurrence elsewhere = new Occurrence("Ligeia", 701);
        ClaimsExtracted other2 = elsewhere.report("Coastline", 5);
        arrive(moved(one.report("Seaward", 2, one.morning().plusSeconds(60), 120), other2));
        for (Occurrence occurrence : List.of(one, two)) {
            assertThat(Desk.storyOf(occurrence, "Coastline")).isEqualTo(story);
            assertThat(Desk.storyOf(occurrence, "Seaward")).isEqualTo(story);
        }

        undo(story, done).then().statusCode(200);
        assertThat(Desk.storyOf(two, "Coastline")).isEqualTo(other);
        assertThat(Desk.storyOf(two, "Seaward")).isEqualTo(other);
        assertThat(Desk.storyOf(one, "Coastline")).isEqualTo(story);
    }

    /** The article of the first with the text of the second. */
    private static ClaimsExtracted moved(ClaimsExtracted article, ClaimsExtracted text) {
        var own = article.article();
        var published = new news.parallax.contracts.ArticlePublished(
                own.articleId(),
                own.revision(),
                own.url(),
                text.article().title(),
                own.source(),
                own.publishedAt(),
                own.receivedAt(),
                own.language(),
                text.article().body(),
                own.byline(),
                text.article().contentHash());
        return new ClaimsExtracted(published, article.reading(), List.of(), false, article.reader());
    }

    @Test
    void letsTheDeskMergeWhatItHadSplit() {
        Occurrence rescue = new Occurrence("Mnemosyne");
        arrive(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        UUID story = Desk.storyOf(rescue, "Coastline");
        UUID other = UUID.fromString(
                split(story, rescue.articleId("Seaward")).jsonPath().getString("otherId"));

        merge(story, other).then().statusCode(200);
        arrive(
                rescue.report("Harbourlight", 120),
                rescue.report("Seaward", 2, rescue.morning().plusSeconds(9), 140));

        for (String source : List.of("Coastline", "Seaward", "Harbourlight")) {
            assertThat(Desk.storyOf(rescue, source)).isEqualTo(story);
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        Occurrence rescue = new Occurrence("Nausithoe");
        arrive(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        UUID story = Desk.storyOf(rescue, "Coastline");

        split(story, rescue.articleId("Coastline"), rescue.articleId("Seaward"))
                .then()
                .statusCode(409);
        split(story, UUID.randomUUID()).then().statusCode(409);
        split(UUID.randomUUID(), UUID.randomUUID()).then().statusCode(404);
        merge(story, story).then().statusCode(409);
        merge(story, UUID.randomUUID()).then().statusCode(404);
        Desk.writing()
                .body("{}")
                .post("/api/stories/{id}/regroupings/merge", story)
                .then()
                .statusCode(400);
        Desk.writing()
                .body("{\"articles\":[]}")
                .post("/api/stories/{id}/regroupings/split", story)
                .then()
                .statusCode(400);
        Desk.writing()
                .post("/api/stories/{s}/regroupings/{id}/undo", story, UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
