package news.parallax.compare.arrival;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Occurrence;
import news.parallax.compare.TopicReader;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Kind;
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

@QuarkusTest
@WithTestResource(BackingServices.class)
class ClaimsConsumerTest {
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
    void showsBothSidesOnceTheSecondArticleIsCompared() {
        Occurrence rescue = new Occurrence("Aurelia");
        claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));

        given().get("/api/disagreements?status=OPEN&type=NUMBER&story={story}", storyOf(rescue, "Coastline"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("NUMBER"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].version", equalTo(1))
                .body("items[0].sides", hasSize(2))
                .body("items[0].sides.evidence.flatten().source", hasItems("Coastline", "Seaward"))
                .body("items[0].sides[0].evidence[0].field", equalTo("body"))
                .body("items[0].sides[0].evidence[0].start", equalTo(0))
                .body("items[0].sides[0].evidence[0].attribution", hasSize(2))
                .body("next", equalTo(null));
        assertThat(storyOf(rescue, "Seaward")).isEqualTo(storyOf(rescue, "Coastline"));
    }

    @Test
    void publishesEachChangeOnceUnderTheDisagreementsKey() {
        Occurrence rescue = new Occurrence("Borealis");
        claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        claims.sendAndAwait(rescue.report("Seaward", 2, rescue.morning().plusSeconds(3600), 120));

        List<ConsumerRecord<String, byte[]>> records = changesOf(storyOf(rescue, "Seaward"), 2);
        List<DisagreementChanged> changes = records.stream()
                .map(r -> EventJson.read(r.value(), DisagreementChanged.class))
                .toList();
        assertThat(records)
                .allSatisfy(r -> assertThat(EventSchemas.violations(EventType.DISAGREEMENT_CHANGED, r.value()))
                        .isEmpty());
        assertThat(changes).extracting(DisagreementChanged::change).containsExactly(Change.OPENED, Change.RESOLVED);
        assertThat(changes).extracting(DisagreementChanged::version).containsExactly(1, 2);
        assertThat(records)
                .extracting(ConsumerRecord::key)
                .containsOnly(changes.getFirst().disagreementId().toString());
    }

    @Test
    void handlesAnEventOnceHoweverOftenItComes() {
        Occurrence rescue = new Occurrence("Cassiopea");
        ClaimsExtracted second = rescue.report("Seaward", 140);
        claims.sendAndAwait(rescue.report("Coastline", 120), second);
        claims.send(second);
        claims.send(second);
        ClaimsTopic.awaitAllHandled();
        claims.sendAndAwait(rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 141));

        UUID story = storyOf(rescue, "Seaward");
        assertThat(changesOf(story, 2)).hasSize(2);
        given().get("/api/disagreements?type=NUMBER&story={story}", story)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void keepsAnOlderRevisionThatComesLateOutOfTheComparison() {
        Occurrence rescue = new Occurrence("Delphine");
        claims.sendAndAwait(
                rescue.report("Coastline", 120),
                rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 120));
        claims.send(rescue.report("Seaward", 1, rescue.morning(), 155));
        ClaimsTopic.awaitAllHandled();
        claims.sendAndAwait(rescue.report("Seaward", 3, rescue.morning().plusSeconds(120), 120));

        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().body("revision", equalTo(3));
        given().get("/api/disagreements?status=OPEN&type=NUMBER&story={story}", storyOf(rescue, "Seaward"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void putsPoisonAsideAndTakesTheNextRecord() {
        Occurrence rescue = new Occurrence("Eudora");
        ClaimsExtracted good = rescue.report("Coastline", 120);
        claims.sendPoison(good.key(), "{\"article\": \"none\"}");
        claims.sendPoison(good.key(), "not even JSON");
        claims.sendAndAwait(good);

        try (TopicReader deadLetters = new TopicReader(bootstrapServers, Topics.CLAIMS_DEAD_LETTERS)) {
            List<ConsumerRecord<String, byte[]>> found =
                    deadLetters.await(2, r -> good.key().equals(r.key()));
            assertThat(found).hasSize(2);
            assertThat(header(found.getFirst(), "dead-letter-topic")).isEqualTo(Topics.CLAIMS);
            assertThat(header(found.getFirst(), "dead-letter-reason")).contains("not a ClaimsExtracted");
            assertThat(found.stream().map(dead -> new String(dead.value(), StandardCharsets.UTF_8)))
                    .containsExactlyInAnyOrder("{\"article\": \"none\"}", "not even JSON");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> changesOf(UUID story, int atLeast) {
        try (TopicReader topic = new TopicReader(bootstrapServers, Topics.DISAGREEMENTS)) {
            topic.await(atLeast, r -> isOf(story, r));
            // A repeated event would come right behind.
            return Awaitility.await()
                    .pollDelay(Duration.ofMillis(500))
                    .until(() -> topic.await(atLeast, r -> isOf(story, r)), found -> true);
        }
    }

    private static boolean isOf(UUID story, ConsumerRecord<String, byte[]> record) {
        DisagreementChanged changed = EventJson.read(record.value(), DisagreementChanged.class);
        return changed.storyId().equals(story) && changed.kind() == Kind.NUMBER;
    }

    private static UUID storyOf(Occurrence rescue, String source) {
        return given().get("/api/articles/{id}", rescue.articleId(source))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("storyId");
    }
}
