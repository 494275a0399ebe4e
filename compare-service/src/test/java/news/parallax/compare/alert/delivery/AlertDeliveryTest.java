package news.parallax.compare.alert.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.contracts.ArticlePublished;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** Alerts from the arrival of articles to their receivers: what is told, signed, and taken back. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertDeliveryTest extends AlertTesting {
    @Test
    void tellsOfEachChangeOnceSignedAndTakesItBack() throws Exception {
        Occurrence rescue = new Occurrence("Alkimede");
        receivers.takes("/Alkimede");
        JsonPath described = receivers.channel("Alkimede", "STANDARD_WEBHOOK", "/Alkimede");
        Receivers.rule("Alkimede", id(described), FIGURES);

        UUID disagreement = disagreementAbout("Alkimede");
        LoggedRequest opened = receivers.await("/Alkimede", 1).getFirst();
        verify(described.getString("secret"), opened);
        assertThat(body(opened).getString("type")).isEqualTo("disagreement.opened");
        assertThat(body(opened).getString("data.id")).isEqualTo(disagreement.toString());
        assertThat(body(opened).getList("data.sides.value"))
                .containsExactlyInAnyOrder("120 passengers", "140 passengers");
        assertThat(body(opened).getString("data.sides[0].quotes[0].text")).contains("passengers were rescued");
        assertThat(opened.getHeader("Content-Type")).startsWith("application/json");

        // Nothing is told of a revision that changes nothing in what disagrees with whom for who asked for no updates.
        revises(rescue, "Seaward", 2, 150);
        revises(rescue, "Seaward", 3, 120);

        LoggedRequest retracted = receivers.await("/Alkimede", 2).get(1);
        assertThat(body(retracted).getString("type")).isEqualTo("disagreement.retracted");
        assertThat(body(retracted).getString("data.id")).isEqualTo(disagreement.toString());
        assertThat(body(retracted).getString("data.because"))
                .isEqualTo("A later article or a later revision settles it.");
        assertThat(receivers.got("/Alkimede")).hasSize(2);
    }

    @Test
    void tellsWhoWasToldThatAPublisherWithdrewAnArticle() {
        Occurrence rescue = new Occurrence("Arsinoe");
        receivers.takes("/Arsinoe");
        Receivers.rule("Arsinoe", webhook("Arsinoe"), FIGURES);
        disagreementAbout("Arsinoe");
        receivers.await("/Arsinoe", 1);

        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.withdrawal("Seaward", 2, ArticlePublished.Status.CANCELED));
        }

        JsonPath retracted = body(receivers.await("/Arsinoe", 2).get(1));
        assertThat(retracted.getString("type")).isEqualTo("disagreement.retracted");
        assertThat(retracted.getString("data.because"))
                .isEqualTo("Seaward withdrew an article that it rested on: \"" + Occurrence.KILL + "\".");
    }

    @Test
    void tellsWhoWasToldThatTheDeskDismissedIt() {
        receivers.takes("/Bryseis");
        Receivers.rule("Bryseis", webhook("Bryseis"), FIGURES);
        UUID disagreement = disagreementAbout("Bryseis");
        receivers.await("/Bryseis", 1);

        Desk.review(disagreement, Map.of("action", "DISMISS", "reason", "MISREAD", "note", "A line was cut."))
                .then()
                .statusCode(200);

        JsonPath settled = body(receivers.await("/Bryseis", 2).get(1));
        assertThat(settled.getString("type")).isEqualTo("disagreement.settled");
        assertThat(settled.getString("data.because"))
                .startsWith("The desk (")
                .endsWith(") dismissed it: A line was cut.");
    }

    @Test
    void foldsWhatIsAboveTheCapIntoADigest() {
        receivers.takes("/Sinope");
        UUID channel = webhook("Sinope");
        Map<String, Integer> oneAnHour = Map.of("capPerHour", 1);
        UUID rule = Receivers.rule("Sinope", channel, oneAnHour);
        String tag = given().get("/api/alert-rules/{id}", rule).header("ETag");
        Desk.writing()
                .header("If-Match", tag)
                .body(Map.of(
                        "name",
                        "About Sinope",
                        "channels",
                        List.of(channel),
                        "keywords",
                        List.of("Sinopexa", "Sinopexb", "Sinopexc"),
                        "capPerHour",
                        1))
                .put("/api/alert-rules/{id}", rule)
                .then()
                .statusCode(200);
        disagreementAbout("Sinopexa");
        receivers.await("/Sinope", 1);
        disagreementAbout("Sinopexb");
        disagreementAbout("Sinopexc");
        await().until(() -> told("select count(*) from alert where channel_id = ? and held = 'CAP'", channel)
                .equals("2"));
        assertThat(receivers.got("/Sinope")).hasSize(1);

        change("update alert set due_at = now() where channel_id = ? and state = 'WAITING'", channel);

        JsonPath digest = body(receivers.await("/Sinope", 2).get(1));
        assertThat(digest.getString("type")).isEqualTo("disagreement.digest");
        assertThat(digest.getInt("data.count")).isEqualTo(2);
        assertThat(digest.getList("data.disagreements")).hasSize(2);
        awaitLast(channel, "form", "DIGEST");
        assertThat(lastDelivery(channel).getList("alerts")).hasSize(2);
    }

    @Test
    void staysSilentInQuietHoursAndTellsNothingOfWhatEndedInThem() {
        receivers.takes("/Thoosa");
        UUID channel = webhook("Thoosa");
        LocalTime now = LocalTime.now(ZoneOffset.UTC).withSecond(0).withNano(0);
        Receivers.rule(
                "Thoosa",
                channel,
                Map.of(
                        "kinds",
                        List.of("NUMBER"),
                        "quietHours",
                        Map.of(
                                "from",
                                now.minusHours(1).toString(),
                                "to",
                                now.plusHours(2).toString(),
                                "zone",
                                "UTC")));
        disagreementAbout("Thoosa");
        await().until(() ->
                told("select held from alert where channel_id = ?", channel).equals("QUIET_HOURS"));

        revises(new Occurrence("Thoosa"), "Seaward", 2, 120);

        await().until(() ->
                told("select state from alert where channel_id = ?", channel).equals("WITHDRAWN"));
        assertThat(receivers.got("/Thoosa")).isEmpty();
    }

    @Test
    void triesARuleOnTheLastWeekWithoutSendingAnything() {
        UUID disagreement = disagreementAbout("Xanthe");

        Desk.writing()
                .body(Map.of("name", "x", "keywords", List.of("Xanthe")))
                .post("/api/alert-rules/dry-run")
                .then()
                .statusCode(200)
                .body("messages", equalTo(1))
                .body("items[0].alerts[0].disagreementId", equalTo(disagreement.toString()))
                .body("items[0].alerts[0].occasion", equalTo("OPENED"))
                .body("items[0].held", nullValue());
        Desk.writing()
                .body(Map.of("name", "x", "keywords", List.of("Xanthe"), "digest", Map.of("everyMinutes", 1440)))
                .post("/api/alert-rules/dry-run")
                .then()
                .body("messages", equalTo(0))
                .body("stillWaiting", equalTo(1));
        assertThat(told("select count(*) from alert where disagreement_id = ?", disagreement))
                .isEqualTo("0");
    }
}
