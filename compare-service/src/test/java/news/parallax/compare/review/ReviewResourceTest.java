package news.parallax.compare.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ReviewResourceTest {
    private static final Map<String, String> CONFIRM = Map.of("action", "CONFIRM");
    private static final Map<String, String> DISMISS = Map.of("action", "DISMISS", "reason", "MISREAD");
    private static final Map<String, String> RESOLVE = Map.of("action", "RESOLVE", "note", "Harbour office: 140.");
    private static final Map<String, String> UNDO = Map.of("action", "UNDO");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DataSource database;

    private UUID disagreementAbout(String name) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, new Occurrence(name));
        }
    }

    private void arrives(Occurrence rescue, String source, int passengers) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report(source, passengers));
        }
    }

    @Test
    void confirmsThenResolvesAndTellsWhoDidWhat() {
        UUID id = disagreementAbout("Leukothea");

        Desk.review(id, CONFIRM).then().statusCode(200).header("ETag", "\"2\"").body("status", equalTo("CONFIRMED"));
        Desk.review(id, RESOLVE)
                .then()
                .statusCode(200)
                .body("review", equalTo("RESOLVED"))
                .body("actions", hasItems("REOPEN", "UNDO"))
                .body("trail.action", equalTo(List.of("RESOLVE", "CONFIRM")))
                .body("trail.from", equalTo(List.of("CONFIRMED", "OPEN")))
                .body("trail.to", equalTo(List.of("RESOLVED", "CONFIRMED")))
                .body("trail[0].actor", equalTo("desk"))
                .body("trail[0].note", equalTo("Harbour office: 140."))
                .body("trail[0].at", notNullValue());
        given().get("/api/disagreements/{id}", id)
                .then()
                .header("ETag", "\"3\"")
                .body("status", equalTo("RESOLVED"))
                .body("standing", equalTo(true));
    }

    @Test
    void takesTheLastDecisionBackAndThenTheOneBefore() {
        UUID id = disagreementAbout("Melinoe");
        Desk.review(id, DISMISS).then().statusCode(200).body("dismissal", equalTo("MISREAD"));
        Desk.review(id, RESOLVE).then().statusCode(200);

        Desk.review(id, UNDO)
                .then()
                .statusCode(200)
                .body("review", equalTo("DISMISSED"))
                .body("dismissal", equalTo("MISREAD"))
                .body("trail[0].undoes", equalTo(3));
        Desk.review(id, UNDO)
                .then()
                .statusCode(200)
                .body("review", equalTo("OPEN"))
                .body("status", equalTo("OPEN"));
        Desk.review(id, UNDO).then().statusCode(409).body("detail", containsString("no decision to undo"));
    }

    @Test
    void keepsTheAssigneeThroughDecisionsAndUndo() {
        UUID id = disagreementAbout("Nephele");
        Desk.review(id, CONFIRM).then().statusCode(200);
        Desk.review(id, Map.of("action", "ASSIGN", "assignee", " Maria "))
                .then()
                .statusCode(200);

        Desk.review(id, UNDO)
                .then()
                .statusCode(200)
                .body("assignee", equalTo("Maria"))
                .body("review", equalTo("OPEN"));
        Desk.review(id, Map.of("action", "ASSIGN")).then().body("assignee", equalTo(null));
        Desk.review(id, Map.of("action", "NOTE", "note", "<b>Called</b> them."))
                .then()
                .body("trail[0].note", equalTo("<b>Called</b> them."));
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        UUID id = disagreementAbout("Oreithyia");
        Desk.review(id, RESOLVE).then().statusCode(409).contentType("application/problem+json");
        Desk.review(id, CONFIRM).then().statusCode(200).body("actions", not(hasItem("DISMISS")));
        Desk.review(id, DISMISS).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"action\":\"DISMISS\"}",
                "{\"action\":\"DISMISS\",\"reason\":\"OTHER\"}",
                "{\"action\":\"RESOLVE\",\"note\":\"  \"}",
                "{\"action\":\"NOTE\"}",
                "{\"action\":\"SHRED\"}",
                "[]"
            })
    void refusesAnActionThatLacksSomething(String body) {
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/disagreements/{id}/review", UUID.randomUUID())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void wantsToKnowWhatTheDeskHasSeen() {
        UUID id = disagreementAbout("Philyra");
        Desk.writing()
                .body(CONFIRM)
                .post("/api/disagreements/{id}/review", id)
                .then()
                .statusCode(428);
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(CONFIRM)
                .post("/api/disagreements/{id}/review", UUID.randomUUID())
                .then()
                .statusCode(404);
        for (String stale : List.of("\"7\"", "*", "W/\"1\"", "nonsense", "\"99999999999\"")) {
            Desk.writing()
                    .header("If-Match", stale)
                    .body(CONFIRM)
                    .post("/api/disagreements/{id}/review", id)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void tellsTheLaterOneWhoWasFaster() {
        UUID id = disagreementAbout("Rhodope");
        Desk.review(id, CONFIRM).then().statusCode(200);

        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(DISMISS)
                .post("/api/disagreements/{id}/review", id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("changedBy", equalTo("desk"))
                .body("changedAt", notNullValue())
                .body("version", equalTo(2));
    }

    @Test
    void tellsThatAnArticleWasFaster() {
        Occurrence rescue = new Occurrence("Salacia");
        UUID id = disagreementAbout("Salacia");
        arrives(rescue, "Harbourlight", 140);

        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(DISMISS)
                .post("/api/disagreements/{id}/review", id)
                .then()
                .statusCode(412)
                .body("changedBy", equalTo("an article of Harbourlight"));
    }

    @Test
    void opensADismissedCaseAgainForANewValueAndSaysWhy() {
        Occurrence rescue = new Occurrence("Telesto");
        UUID id = disagreementAbout("Telesto");
        Desk.review(id, DISMISS).then().statusCode(200);

        arrives(rescue, "Harbourlight", 160);

        given().get("/api/disagreements/{id}/review", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("trail[0].action", equalTo("REOPEN"))
                .body("trail[0].actor", equalTo(null))
                .body("trail[0].from", equalTo("DISMISSED"))
                .body("trail[0].note", containsString("A new value: “160"))
                .body("actions", not(hasItem("UNDO")));
        Desk.review(id, UNDO).then().statusCode(409).body("detail", containsString("opened again because of news"));
    }

    @Test
    void leavesADismissedCaseAloneWhenItVanishesAndComesBack() {
        Occurrence rescue = new Occurrence("Urania");
        UUID id = disagreementAbout("Urania");
        Desk.review(id, DISMISS).then().statusCode(200);
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Seaward", 2, rescue.morning().plusSeconds(60), 120));
            given().get("/api/disagreements/{id}", id)
                    .then()
                    .body("standing", equalTo(false))
                    .body("status", equalTo("DISMISSED"));
            claims.sendAndAwait(rescue.report("Seaward", 3, rescue.morning().plusSeconds(120), 140));
        }

        given().get("/api/disagreements/{id}", id)
                .then()
                .body("standing", equalTo(true))
                .body("status", equalTo("DISMISSED"));
    }

    @Test
    void decidesOnManyEachByItself() {
        UUID first = disagreementAbout("Xenodoke");
        UUID second = disagreementAbout("Yrsa");
        UUID none = UUID.randomUUID();
        Desk.review(second, Map.of("action", "NOTE", "note", "Mine.")).then().statusCode(200);

        Desk.writing()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", first, "version", 1),
                                Map.of("id", second, "version", 1),
                                Map.of("id", none, "version", 1)),
                        "review",
                        DISMISS))
                .post("/api/disagreements/review")
                .then()
                .statusCode(200)
                .body("items.outcome", equalTo(List.of("DONE", "STALE", "MISSING")))
                .body("items[0].version", equalTo(2))
                .body("items[1].changedBy", equalTo("desk"));
        Desk.writing()
                .body(Map.of("items", List.of(), "review", DISMISS))
                .post("/api/disagreements/review")
                .then()
                .statusCode(400);
    }

    @Test
    void neverLetsAnybodyRewriteTheTrail() throws SQLException {
        UUID id = disagreementAbout("Zerynthia");
        Desk.review(id, CONFIRM).then().statusCode(200);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("update review_entry set note = 'x'", "delete from disagreement_change")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("never changed");
            }
        }
    }

    @Test
    void letsOneOfManyWinAndLosesNoArticle() throws Exception {
        Occurrence rescue = new Occurrence("Amphithea");
        UUID id = disagreementAbout("Amphithea");
        List<Integer> codes = new ArrayList<>();
        try (ExecutorService desk = Executors.newFixedThreadPool(4);
                ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.send(rescue.report("Harbourlight", 120));
            List<Future<Integer>> attempts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                attempts.add(desk.submit(() -> Desk.writing()
                        .header("If-Match", "\"1\"")
                        .body(CONFIRM)
                        .post("/api/disagreements/{id}/review", id)
                        .statusCode()));
            }
            for (Future<Integer> attempt : attempts) {
                codes.add(attempt.get());
            }
            ClaimsTopic.awaitCompared(rescue.articleId("Harbourlight"), 1);
        }
        assertThat(List.of(200, 412)).containsAll(codes);
        assertThat(codes.stream().filter(code -> code == 200)).hasSizeLessThanOrEqualTo(1);
        given().get("/api/disagreements/{id}", id)
                .then()
                .body("sides.evidence.flatten().source", hasItem("Harbourlight"))
                .body("sides", hasSize(2));
    }
}
