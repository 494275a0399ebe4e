package news.parallax.compare.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.storyline.StoryStore;
import news.parallax.local.BackingServices;
import news.parallax.messaging.Expiring;
import news.parallax.messaging.Retention;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class RetentionTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant BEFORE = LONG_AGO.plus(Duration.ofDays(1));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Sql sql;

    @Inject
    StoryStore stories;

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    @Inject
    StoryTexts texts;

    @Inject
    OldAlerts alerts;

    private UUID disagreementAbout(Occurrence rescue) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, rescue);
        }
    }

    private void hasBeenQuietForLong(Occurrence rescue) {
        sql.run("update story set updated_at = ? where story_id = ?", LONG_AGO, Desk.storyOf(rescue, "Seaward"));
    }

    private static void deleteAll(Expiring kind) {
        while (QuarkusTransaction.requiringNew().call(() -> kind.deleteSome(BEFORE)) > 0) {
            // Until nothing is left.
        }
    }

    private long count(String sqlText, @Nullable Object... arguments) {
        return sql.first("select count(*) as n from " + sqlText, row -> row.number("n"), arguments)
                .orElseThrow();
    }

    @Test
    void deletesTheTextsOfAQuietStoryAndKeepsWhatWasFound() {
        Occurrence rescue = new Occurrence("Quietus");
        UUID disagreement = disagreementAbout(rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");
        hasBeenQuietForLong(rescue);

        deleteAll(texts);

        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().statusCode(404);
        assertThat(count("article_revision where article_id = ?", rescue.articleId("Seaward")))
                .isZero();
        assertThat(count("claim where article_id = ?", rescue.articleId("Seaward")))
                .isZero();
        assertThat(count("testimony where story_id = ?", story)).isZero();
        given().get("/api/disagreements/{id}", disagreement)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("sides", hasSize(2))
                .body("sides[0].evidence[0].quote", containsString("passengers were rescued"));
        given().get("/api/stories/{id}", story).then().statusCode(200);
        given().get("/api/stories/{id}/matrix", story).then().statusCode(200);
        assertThat(count("story where story_id = ? and texts_deleted_at is not null", story))
                .isOne();
    }

    @Test
    void keepsAStoryOnWhichTheDeskHasWorked() {
        Occurrence rescue = new Occurrence("Reviewia");
        UUID disagreement = disagreementAbout(rescue);
        Desk.review(disagreement, Map.of("action", "CONFIRM")).then().statusCode(200);
        hasBeenQuietForLong(rescue);

        deleteAll(texts);

        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().statusCode(200);
        assertThat(count("claim where article_id = ?", rescue.articleId("Seaward")))
                .isPositive();
    }

    @Test
    void keepsAStoryThatAnArticleJoinedLately() {
        Occurrence rescue = new Occurrence("Freshwater");
        disagreementAbout(rescue);

        deleteAll(texts);

        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().statusCode(200);
    }

    @Test
    void takesAnArticleThatComesBackAsANewOne() {
        Occurrence rescue = new Occurrence("Comeback");
        disagreementAbout(rescue);
        hasBeenQuietForLong(rescue);
        deleteAll(texts);

        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 150));
        }

        assertThat(count("article_revision where article_id = ?", rescue.articleId("Seaward")))
                .isOne();
        hasBeenQuietForLong(rescue);
        sql.run(
                "update story set texts_deleted_at = ? where story_id = ?",
                LONG_AGO.minusSeconds(1),
                Desk.storyOf(rescue, "Seaward"));
        deleteAll(texts);
        assertThat(count("article_revision where article_id = ?", rescue.articleId("Seaward")))
                .as("a story that was revived can go again")
                .isZero();
    }

    @Test
    void deletesOldAlertsButForTheLastThatAChannelWasTold() {
        UUID disagreement = disagreementAbout(new Occurrence("Alertia"));
        UUID channel = channel();
        UUID first = alert(channel, disagreement, 1, "SENT");
        UUID second = alert(channel, disagreement, 2, "SENT");
        UUID waiting = alert(channel, disagreement, 3, "WAITING");

        deleteAll(alerts);

        assertThat(count("alert_delivery where delivery_id = any(?)", List.of(first, second)))
                .isZero();
        assertThat(count("alert_attempt where delivery_id = any(?)", List.of(first, second)))
                .isZero();
        assertThat(sql.list(
                        "select version from alert where channel_id = ? order by version",
                        row -> row.integer("version"),
                        channel))
                .containsExactly(3);
        assertThat(count("alert_delivery where delivery_id = ?", waiting)).isOne();
    }

    /** Switched off, so that nothing is sent. */
    private UUID channel() {
        UUID id = UUID.randomUUID();
        sql.run(
                "insert into alert_channel (channel_id, name, kind, address, sealed, enabled, retired_at, version,"
                        + " updated_at, updated_by, not_before)"
                        + " values (?, ?, 'STANDARD_WEBHOOK', 'old.example', '\\x00', false, now(), 1, now(), 'x', now())",
                id,
                id.toString());
        return id;
    }

    private UUID alert(UUID channel, UUID disagreement, int version, String state) {
        UUID delivery = UUID.randomUUID();
        sql.run(
                "insert into alert (alert_id, channel_id, disagreement_id, version, occasion, severity, notice, state,"
                        + " due_at, created_at, delivery_id)"
                        + " values (?, ?, ?, ?, 'OPENED', 'HIGH', '{}', 'BUNDLED', ?, ?, ?)",
                UUID.randomUUID(),
                channel,
                disagreement,
                version,
                LONG_AGO,
                LONG_AGO,
                delivery);
        sql.run(
                "insert into alert_delivery (delivery_id, channel_id, form, state, attempts, next_attempt_at, created_at,"
                        + " done_at) values (?, ?, 'SINGLE', ?, 1, ?, ?, ?)",
                delivery,
                channel,
                state,
                LONG_AGO,
                LONG_AGO,
                state.equals("WAITING") ? null : LONG_AGO);
        sql.run("insert into alert_attempt (delivery_id, number, started_at) values (?, 1, ?)", delivery, LONG_AGO);
        return delivery;
    }

    @Test
    void sweepsWhatHasBeenKeptLongEnoughUnlessAnotherInstanceIsAtIt() throws Exception {
        Occurrence rescue = new Occurrence("Sweepham");
        disagreementAbout(rescue);
        hasBeenQuietForLong(rescue);
        UUID old = handled(LONG_AGO);
        UUID lately = handled(Instant.now());

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('compare.retention'))");
            retention.sweep();
            statement.execute("select pg_advisory_unlock(hashtext('compare.retention'))");
        }
        assertThat(count("inbox where event_id = ?", old)).isOne();

        retention.sweep();

        assertThat(count("inbox where event_id = ?", old)).isZero();
        assertThat(count("inbox where event_id = ?", lately)).isOne();
        given().get("/api/articles/{id}", rescue.articleId("Seaward")).then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("parallax_retention_deleted_total{what=\"events\"}");
    }

    private UUID handled(Instant at) {
        UUID id = UUID.randomUUID();
        sql.run("insert into inbox (event_id, received_at) values (?, ?)", id, at);
        return id;
    }

    @Test
    void refusesASettingUnderWhichStoriesWouldGoThatStillGrow() {
        StoryTexts hasty = new StoryTexts(sql, stories, Clock.systemUTC(), Optional.of(Duration.ofDays(2)));

        assertThatThrownBy(hasty::kept)
                .hasMessageContaining("parallax.retention.articles")
                .hasMessageContaining("30D");
    }
}
