package news.parallax.compare.arrival;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.compare.TopicReader;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.EventSchemas;
import news.parallax.contracts.EventType;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A publisher takes an article back: what rested on it no longer stands, and the desk sees why. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RetractionTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private ClaimsTopic claims;

    @BeforeEach
    void connect() {
        claims = new ClaimsTopic(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        claims.close();
    }

    @Test
    void resolvesWhatRestedOnTheArticleAndSaysWhy() {
        Occurrence rescue = new Occurrence("Retracta");
        UUID disagreement = Desk.disagreement(claims, rescue);

        claims.sendAndAwait(rescue.withdrawal("Seaward", 2, Status.CANCELED));

        given().get("/api/disagreements/{id}", disagreement)
                .then()
                .body("status", equalTo("RESOLVED"))
                .body("standing", equalTo(false))
                .body("resolution", equalTo("RETRACTED"))
                .body("sides.evidence.flatten().find { it.source == 'Seaward' }.context.withdrawn", equalTo(true))
                .body("sides.evidence.flatten().find { it.source == 'Coastline' }.context.withdrawn", equalTo(false))
                .body("history.change", equalTo(List.of("RESOLVED", "OPENED")))
                .body("history[0].resolution", equalTo("RETRACTED"))
                .body("history[0].cause.source", equalTo("Seaward"))
                .body("history[1].resolution", nullValue());
        List<DisagreementChanged> told = changesOf(disagreement, 2);
        assertThat(told).extracting(DisagreementChanged::change).containsExactly(Change.OPENED, Change.RESOLVED);
        assertThat(told.getFirst().resolution()).isNull();
        assertThat(told.getLast().resolution()).isEqualTo(Resolution.RETRACTED);
    }

    @Test
    void showsTheArticleAsWithdrawnInItsStory() {
        Occurrence rescue = new Occurrence("Revocata");
        UUID disagreement = Desk.disagreement(claims, rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");

        claims.sendAndAwait(rescue.withdrawal("Seaward", 2, Status.WITHHELD));

        given().get("/api/articles/{id}", rescue.articleId("Seaward"))
                .then()
                .body("storyId", equalTo(story.toString()))
                .body("status", equalTo("WITHHELD"))
                .body("notice", equalTo(Occurrence.KILL))
                .body("claims", equalTo(0));
        given().get("/api/stories/{id}/annotated", story)
                .then()
                .body("items", hasSize(2))
                .body("items.status", hasItem("WITHHELD"))
                .body("items.find { it.status != null }.marks", hasSize(0));
        given().get("/api/articles/{id}/revisions/1/diff/2", rescue.articleId("Seaward"))
                .then()
                .body("to.status", equalTo("WITHHELD"))
                .body("from.status", nullValue());
        assertThat(disagreement).isNotNull();
    }

    @Test
    void keepsWhatTheDeskDecidedAndWhatOthersStillSay() {
        Occurrence rescue = new Occurrence("Reliquia");
        UUID disagreement = Desk.disagreement(claims, rescue);
        claims.sendAndAwait(rescue.report("Breakwater", 140));
        Desk.review(disagreement, Map.of("action", "CONFIRM")).then().statusCode(200);

        claims.sendAndAwait(rescue.withdrawal("Seaward", 2, Status.CANCELED));

        given().get("/api/disagreements/{id}", disagreement)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("standing", equalTo(true))
                .body("resolution", nullValue())
                .body("sides.evidence.flatten().source", equalTo(List.of("Coastline", "Breakwater")));
    }

    @Test
    void silentChangesOfAWithdrawnArticleNoLongerStand() {
        Occurrence rescue = new Occurrence("Restaura");
        claims.sendAndAwait(
                rescue.report("Seaward", 140),
                rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 150));
        UUID story = Desk.storyOf(rescue, "Seaward");
        given().get("/api/disagreements?type=REVISION&status=OPEN&story={story}", story)
                .then()
                .body("items", hasSize(1));

        claims.sendAndAwait(rescue.withdrawal("Seaward", 3, Status.CANCELED));

        given().get("/api/disagreements?type=REVISION&status=OPEN&story={story}", story)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void comesBackWhenTheArticleIsReleasedAgain() {
        Occurrence rescue = new Occurrence("Redivina");
        UUID disagreement = Desk.disagreement(claims, rescue);
        claims.sendAndAwait(rescue.withdrawal("Seaward", 2, Status.WITHHELD));

        claims.sendAndAwait(rescue.report("Seaward", 3, rescue.morning().plusSeconds(10_800), 140));

        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().body("status", nullValue());
        given().get("/api/disagreements?type=NUMBER&status=OPEN&story={story}", Desk.storyOf(rescue, "Seaward"))
                .then()
                .body("items", hasSize(1));
        assertThat(changesOf(disagreement, 2)).isNotEmpty();
    }

    @Test
    void aWithdrawalThatComesLateStillTakesBackWhatWasSaidBefore() {
        Occurrence rescue = new Occurrence("Retarda");
        claims.sendAndAwait(rescue.report("Seaward", 140), rescue.report("Coastline", 120));
        claims.sendAndAwait(rescue.report("Seaward", 3, rescue.morning().plusSeconds(10_800), 140));
        claims.send(rescue.withdrawal("Seaward", 2, Status.CANCELED));
        claims.sendAndAwait(rescue.report("Seaward", 4, rescue.morning().plusSeconds(10_900), 155));
        UUID story = Desk.storyOf(rescue, "Seaward");

        given().get("/api/disagreements?type=NUMBER&status=OPEN&story={story}", story)
                .then()
                .body("items", hasSize(1));
        given().get("/api/disagreements?type=REVISION&status=OPEN&story={story}", story)
                .then()
                .body("items", hasSize(1))
                .body("items[0].sides[0].evidence[0].revision", equalTo(3));
    }

    private List<DisagreementChanged> changesOf(UUID disagreement, int atLeast) {
        try (TopicReader topic = new TopicReader(bootstrapServers, Topics.DISAGREEMENTS)) {
            List<ConsumerRecord<String, byte[]>> records = Awaitility.await()
                    .until(
                            () -> topic.await(
                                    atLeast, r -> disagreement.toString().equals(r.key())),
                            found -> found.size() >= atLeast);
            assertThat(records)
                    .allSatisfy(r -> assertThat(EventSchemas.violations(EventType.DISAGREEMENT_CHANGED, r.value()))
                            .isEmpty());
            return records.stream()
                    .map(r -> EventJson.read(r.value(), DisagreementChanged.class))
                    .toList();
        }
    }
}
