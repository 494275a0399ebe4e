package news.parallax.compare.alert.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** Slack, Teams and Mattermost as their makers document them. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertFormatsTest extends AlertTesting {
    @Test
    void sendsACardToSlackAndWaitsAsLongAsSlackAsks() {
        receivers.answersFirst("/Maira", aResponse().withStatus(429).withHeader("Retry-After", "2"));
        UUID channel = id(receivers.channel("Maira", "SLACK_WEBHOOK", "/Maira"));
        Receivers.rule("Maira", channel, FIGURES);
        disagreementAbout("Maira");
        awaitLast(channel, "lastAttempt.outcome", "LATER");

        awaitLast(channel, "state", "SENT");
        List<LoggedRequest> got = receivers.got("/Maira");
        assertThat(got).hasSize(2);
        assertThat(Duration.between(
                        got.get(0).getLoggedDate().toInstant(),
                        got.get(1).getLoggedDate().toInstant()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1900));
        JsonPath card = body(got.get(1));
        assertThat(card.getString("blocks[0].type")).isEqualTo("header");
        assertThat(card.getString("blocks.text.text")).contains("120 passengers", "140 passengers", "harbour master");
        assertThat(card.getString("blocks[-1].elements[0].url")).startsWith("https://desk.example/disagreements/");
        assertThat(card.getBoolean("unfurl_links")).isFalse();
    }

    @Test
    void switchesAChannelOffThatIsGoneAndSendsWhatWaitsWhenItIsOnAgain() {
        receivers.answers("/Nemertes", aResponse().withStatus(404).withBody("no_service"));
        UUID channel = id(receivers.channel("Nemertes", "SLACK_WEBHOOK", "/Nemertes"));
        Receivers.rule("Nemertes", channel, FIGURES);
        disagreementAbout("Nemertes");
        await().until(() -> !channel(channel).jsonPath().getBoolean("enabled"));
        channel(channel).then().body("disabledBecause", equalTo("Slack answered 404 no_service."));

        receivers.takes("/Nemertes");
        changeChannel(channel, Map.of("name", "Nemertes", "enabled", true))
                .then()
                .statusCode(200)
                .body("disabledBecause", nullValue());

        awaitLast(channel, "state", "SENT");
        assertThat(receivers.got("/Nemertes")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsLaterNewsInTheThreadOfABotsCard() {
        receivers.answers(
                "/api/chat.postMessage",
                okJson("{\"ok\":true,\"channel\":\"C0123456789\",\"ts\":\"1700000000.000100\"}"));
        receivers.answers(
                "/api/chat.update", okJson("{\"ok\":true,\"channel\":\"C0123456789\",\"ts\":\"1700000000.000100\"}"));
        UUID channel = id(Desk.writing()
                .body(Map.of(
                        "name",
                        "Bot",
                        "kind",
                        "SLACK_BOT",
                        "token",
                        "xoxb-1234567890-abc",
                        "conversation",
                        "C0123456789"))
                .post("/api/alert-channels")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
        Receivers.rule("Rhodeia", channel, FIGURES);
        Occurrence rescue = new Occurrence("Rhodeia");
        disagreementAbout("Rhodeia");
        LoggedRequest card = receivers.await("/api/chat.postMessage", 1).getFirst();
        assertThat(card.getHeader("Authorization")).isEqualTo("Bearer xoxb-1234567890-abc");
        assertThat(body(card).getString("channel")).isEqualTo("C0123456789");
        awaitLast(channel, "state", "SENT");

        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Beacon", 160));
        }

        JsonPath reply = body(receivers.await("/api/chat.postMessage", 2).get(1));
        assertThat(reply.getString("thread_ts")).isEqualTo("1700000000.000100");
        assertThat(reply.getString("blocks.text.text")).contains("160 passengers");
        JsonPath updated = body(receivers.got("/api/chat.update").getFirst());
        assertThat(updated.getString("ts")).isEqualTo("1700000000.000100");
        assertThat(updated.getString("blocks.text.text")).contains("160 passengers");

        awaitLast(channel, "state", "SENT");
        receivers.answers("/api/chat.postMessage", okJson("{\"ok\":false,\"error\":\"token_revoked\"}"));
        test(channel);
        await().until(() -> !channel(channel).jsonPath().getBoolean("enabled"));
        channel(channel).then().body("disabledBecause", equalTo("Slack answered token_revoked."));
    }

    @Test
    void speaksTheFormatsOfTeamsAndMattermost() {
        receivers.answers("/Teams", aResponse().withStatus(202));
        receivers.takes("/Mattermost");
        UUID teams = id(receivers.channel("Teams", "TEAMS", "/Teams"));
        UUID mattermost = id(receivers.channel("Mattermost", "MATTERMOST", "/Mattermost"));
        Receivers.rule("Zeuxippe", teams, Map.of());
        UUID rule = Receivers.rule("Zeuxippes", mattermost, Map.of());
        String tag = given().get("/api/alert-rules/{id}", rule).header("ETag");
        Desk.writing()
                .header("If-Match", tag)
                .body(Map.of(
                        "name", "About Zeuxippes", "channels", List.of(mattermost), "keywords", List.of("Zeuxippe")))
                .put("/api/alert-rules/{id}", rule)
                .then()
                .statusCode(200);
        disagreementAbout("Zeuxippe");

        assertThat(body(receivers.await("/Teams", 1).getFirst()).getString("attachments[0].content.type"))
                .isEqualTo("AdaptiveCard");
        assertThat(body(receivers.await("/Mattermost", 1).getFirst()).getString("attachments[0].text"))
                .contains("**120 passengers");
        awaitLast(teams, "state", "SENT");
        awaitLast(mattermost, "state", "SENT");
    }
}
