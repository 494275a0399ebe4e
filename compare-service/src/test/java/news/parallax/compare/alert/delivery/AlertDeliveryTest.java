package news.parallax.compare.alert.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.contracts.ArticlePublished;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Alerts from the arrival of articles to their receivers, on a real database. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertDeliveryTest {
    /** A silent change is a disagreement of its own, which the tests do not ask for. */
    private static final Map<String, Object> FIGURES = Map.of("kinds", List.of("NUMBER"));

    private static Receivers receivers;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DataSource database;

    @Inject
    Deliveries deliveries;

    @Inject
    Sending sending;

    @Inject
    AlertGauge gauge;

    @BeforeAll
    static void startReceivers() {
        receivers = new Receivers();
    }

    @AfterAll
    static void stopReceivers() {
        receivers.close();
    }

    private UUID disagreementAbout(String name) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            return Desk.disagreement(claims, new Occurrence(name));
        }
    }

    private void revises(Occurrence rescue, String source, int revision, int passengers) {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(
                    rescue.report(source, revision, rescue.morning().plusSeconds(60L * revision), passengers));
        }
    }

    private static UUID id(JsonPath described) {
        return UUID.fromString(described.getString("id"));
    }

    private static UUID webhook(String name) {
        return id(receivers.channel(name, "STANDARD_WEBHOOK", "/" + name));
    }

    private int change(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String told(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "nothing";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the time had passed that a failed attempt waits. */
    private void hurry(UUID channel) {
        change("update alert_channel set not_before = now() where channel_id = ?", channel);
        change("update alert_delivery set next_attempt_at = now() where channel_id = ? and state = 'WAITING'", channel);
    }

    private static JsonPath lastDelivery(UUID channel) {
        JsonPath page = given().get("/api/alert-deliveries?channel={id}&limit=1", channel)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return page.setRootPath("items[0]");
    }

    private static void awaitLast(UUID channel, String path, Object value) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat((Object) lastDelivery(channel).get(path)).isEqualTo(value));
    }

    private static Response channel(UUID id) {
        return given().get("/api/alert-channels/{id}", id);
    }

    private static Response changeChannel(UUID id, Map<String, ?> request) {
        return Desk.writing()
                .header("If-Match", channel(id).header("ETag"))
                .body(request)
                .put("/api/alert-channels/{id}", id);
    }

    private static void test(UUID channel) {
        given().post("/api/alert-channels/{id}/test", channel).then().statusCode(202);
    }

    private static void verify(String secret, LoggedRequest request) throws Exception {
        Map<String, List<String>> headers = Map.of(
                "webhook-id", List.of(request.getHeader("webhook-id")),
                "webhook-timestamp", List.of(request.getHeader("webhook-timestamp")),
                "webhook-signature", List.of(request.getHeader("webhook-signature")));
        new Webhook(secret).verify(request.getBodyAsString(), headers);
    }

    private static JsonPath body(LoggedRequest request) {
        return new JsonPath(request.getBodyAsString());
    }

    @Test
    void showsHowLongTheOldestAlertHasWaitedForItsReceiver() {
        receivers.answers("/Delayla", aResponse().withStatus(503));
        UUID channel = webhook("Delayla");
        Receivers.rule("Delayla", channel, FIGURES);
        disagreementAbout("Delayla");
        receivers.await("/Delayla", 1);
        change("update alert_delivery set created_at = now() - interval '2 hours' where channel_id = ?", channel);

        gauge.look();

        assertThat(given().get("/q/metrics")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("parallax_alerts_oldest_s")))
                .singleElement()
                .satisfies(line -> assertThat(Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .isBetween(7_000.0, 8_000.0));
        receivers.takes("/Delayla");
        hurry(channel);
        awaitLast(channel, "state", "SENT");
    }

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
    void triesAgainAfterATimeOutUnderTheSameId() {
        receivers.answersFirst("/Chariklo", aResponse().withStatus(200).withFixedDelay(3000));
        UUID channel = webhook("Chariklo");
        test(channel);
        awaitLast(channel, "lastAttempt.outcome", "FAILED");
        assertThat(lastDelivery(channel).getString("lastAttempt.detail")).contains("no answer within 2000 ms");

        hurry(channel);

        awaitLast(channel, "state", "SENT");
        assertThat(receivers.await("/Chariklo", 2))
                .hasSize(2)
                .extracting(request -> request.getHeader("webhook-id"))
                .containsOnly(receivers.got("/Chariklo").getFirst().getHeader("webhook-id"));
    }

    @Test
    void hangsUpOnAnAnswerThatNeverEnds() {
        receivers.answers(
                "/Danais",
                aResponse().withStatus(200).withBody("x".repeat(1000)).withChunkedDribbleDelay(100, 5_000));
        UUID channel = webhook("Danais");
        test(channel);

        awaitLast(channel, "lastAttempt.outcome", "FAILED");
    }

    @Test
    void losesNothingWhileTheReceiverIsAwayAndSendsEachOnceWhenItIsBack() {
        receivers.answers("/Eidothea", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        UUID channel = webhook("Eidothea");
        Receivers.rule("Eidotheaxi", channel, FIGURES);
        Receivers.rule("Eidotheayp", channel, FIGURES);
        UUID one = disagreementAbout("Eidotheaxi");
        awaitLast(channel, "lastAttempt.outcome", "FAILED");
        UUID other = disagreementAbout("Eidotheayp");
        awaitLast(channel, "alerts[0].disagreementId", other.toString());

        receivers.takes("/Eidothea");
        // Only one of them is due: that it is taken wakes the other.
        change("update alert_channel set not_before = now() where channel_id = ?", channel);
        change("update alert_delivery set next_attempt_at = now() + interval '1 hour' where channel_id = ?", channel);
        change("""
                update alert_delivery set next_attempt_at = now() where delivery_id = (
                    select delivery_id from alert where disagreement_id = ?)""", one);

        await().atMost(Duration.ofSeconds(15)).until(() -> told("""
                        select count(*) from alert_delivery where channel_id = ? and state = 'SENT'""", channel).equals("2"));
        List<String> taken = receivers.got("/Eidothea").stream()
                .filter(request -> told("""
                        select count(*) from alert_delivery where state = 'SENT' and 'msg_' || replace(delivery_id::text, '-', '') = ?""", request.getHeader("webhook-id")).equals("1"))
                .map(request -> body(request).getString("data.id"))
                .distinct()
                .toList();
        assertThat(taken).containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @Test
    void sendsAgainUnderTheSameIdWhenItDiedBetweenSendingAndStoring() {
        receivers.takes("/Phainops");
        UUID channel = webhook("Phainops");
        Receivers.rule("Phainops", channel, FIGURES);
        disagreementAbout("Phainops");
        awaitLast(channel, "state", "SENT");

        // What the database holds when the process is killed after the receiver's answer: a lease and an open attempt.
        change(
                "update alert_attempt set ended_at = null, status = null, outcome = null where delivery_id in (select delivery_id from alert_delivery where channel_id = ?)",
                channel);
        change(
                "update alert_delivery set state = 'WAITING', done_at = null, leased_until = now() + interval '1 second' where channel_id = ?",
                channel);
        change("update alert_channel set busy_until = now() + interval '1 second' where channel_id = ?", channel);

        awaitLast(channel, "state", "SENT");
        assertThat(receivers.got("/Phainops")).hasSize(2);
        assertThat(receivers.got("/Phainops").stream()
                        .map(r -> r.getHeader("webhook-id"))
                        .distinct())
                .hasSize(1);
        String delivery = lastDelivery(channel).getString("id");
        given().get("/api/alert-deliveries/{id}", delivery)
                .then()
                .body("log", hasSize(2))
                .body("log[0].endedAt", nullValue())
                .body("log[1].outcome", equalTo("TAKEN"))
                .body("webhookId", equalTo(receivers.got("/Phainops").getFirst().getHeader("webhook-id")));
    }

    @Test
    void sendsEachOnceHoweverManyDispatchersThereAre() throws Exception {
        receivers.takes("/Gorge");
        List<UUID> channels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            channels.add(id(receivers.channel("Gorge" + i, "STANDARD_WEBHOOK", "/Gorge")));
        }
        for (int i = 0; i < 10; i++) {
            channels.forEach(AlertDeliveryTest::test);
        }
        try (ExecutorService others = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                running.add(others.submit(() -> {
                    for (int tries = 0; tries < 40; tries++) {
                        Optional<Parcel> next = deliveries.take(Duration.ofSeconds(30));
                        next.ifPresent(parcel -> deliveries.store(parcel, sending.send(parcel)));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }

        List<LoggedRequest> got = receivers.await("/Gorge", 40);
        assertThat(new HashSet<>(
                        got.stream().map(r -> r.getHeader("webhook-id")).toList()))
                .hasSize(40);
        assertThat(got).hasSize(40);
    }

    @Test
    void redeliversUnderTheSameId() {
        receivers.takes("/Halimede");
        UUID channel = webhook("Halimede");
        test(channel);
        awaitLast(channel, "state", "SENT");

        given().post(
                        "/api/alert-deliveries/{id}/redeliver",
                        lastDelivery(channel).getString("id"))
                .then()
                .statusCode(202);

        List<LoggedRequest> got = receivers.await("/Halimede", 2);
        assertThat(got.get(0).getHeader("webhook-id")).isEqualTo(got.get(1).getHeader("webhook-id"));
        given().post("/api/alert-deliveries/{id}/redeliver", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void signsWithBothSecretsWhileTheyOverlap() throws Exception {
        receivers.takes("/Ianassa");
        JsonPath described = receivers.channel("Ianassa", "STANDARD_WEBHOOK", "/Ianassa");
        String fresh = given().header("If-Match", "\"1\"")
                .post("/api/alert-channels/{id}/rotate", id(described))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        test(id(described));

        LoggedRequest signed = receivers.await("/Ianassa", 1).getFirst();

        assertThat(fresh).isNotEqualTo(described.getString("secret"));
        assertThatCode(() -> verify(fresh, signed)).doesNotThrowAnyException();
        assertThatCode(() -> verify(described.getString("secret"), signed)).doesNotThrowAnyException();
    }

    @Test
    void neverShowsASecretAgain() {
        JsonPath described = receivers.channel("Kymo", "STANDARD_WEBHOOK", "/Kymo-secret-path");
        UUID channel = id(described);

        for (String shown : List.of(
                channel(channel).asString(), given().get("/api/alert-channels").asString())) {
            assertThat(shown).contains("http://localhost:18299/…").doesNotContain("secret-path", "whsec_");
        }
        assertThat(told("select encode(sealed, 'escape') from alert_channel where channel_id = ?", channel))
                .doesNotContain("secret-path", "whsec_", "localhost");
    }

    @Test
    void keepsTheLaterOneFromOverwritingAChannel() {
        UUID channel = webhook("Leukippe");
        Map<String, String> renamed = Map.of("name", "Leukippe the second");

        Desk.writing()
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(428);
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(412)
                .body("changedBy", not(nullValue()));
        given().header("If-Match", "\"2\"")
                .delete("/api/alert-channels/{id}", channel)
                .then()
                .statusCode(204);
        channel(channel).then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoChannelOrRule() {
        for (Map<String, ?> bad : List.of(
                Map.of("kind", "TEAMS", "url", "https://a.example/"),
                Map.of("name", "x", "url", "https://a.example/"),
                Map.of("name", "x", "kind", "TEAMS"),
                Map.of("name", "x", "kind", "TEAMS", "url", "file:///etc/passwd"),
                Map.of("name", "x", "kind", "TEAMS", "url", "https://user:word@a.example/"),
                Map.of("name", "x", "kind", "STANDARD_WEBHOOK", "url", "https://a.example/", "secret", "short"),
                Map.of("name", "x", "kind", "SLACK_BOT", "token", "none", "conversation", "C0123456789"))) {
            Desk.writing()
                    .body(bad)
                    .post("/api/alert-channels")
                    .then()
                    .statusCode(400)
                    .body("parameter", not(nullValue()));
        }
        for (Map<String, ?> bad : List.of(
                Map.of("severity", "HIGH"),
                Map.of("name", "x", "channels", List.of(UUID.randomUUID())),
                Map.of("name", "x", "capPerHour", 0),
                Map.of("name", "x", "digest", Map.of("everyMinutes", 1)),
                Map.of("name", "x", "quietHours", Map.of("from", "22:00", "to", "07:00", "zone", "Mars/Olympus")),
                Map.of("name", "x", "quietHours", Map.of("from", "22:00", "to", "22:00", "zone", "UTC")))) {
            Desk.writing()
                    .body(bad)
                    .post("/api/alert-rules")
                    .then()
                    .statusCode(400)
                    .body("parameter", not(nullValue()));
        }
    }

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
    void switchesAWebhookOffOn410Only() {
        receivers.answersFirst("/Oreithyia", aResponse().withStatus(404));
        UUID channel = webhook("Oreithyia");
        test(channel);
        awaitLast(channel, "lastAttempt.outcome", "FAILED");
        channel(channel).then().body("enabled", equalTo(true));

        receivers.answers("/Oreithyia", aResponse().withStatus(410));
        hurry(channel);

        awaitLast(channel, "lastAttempt.outcome", "GONE");
        channel(channel).then().body("enabled", equalTo(false)).body("disabledBecause", containsString("410"));
    }

    @Test
    void followsNoRedirectAndSendsNothingToMetadataServices() {
        receivers.answers(
                "/Pasithea", aResponse().withStatus(307).withHeader("Location", receivers.url("/Pasithea-inside")));
        UUID channel = webhook("Pasithea");
        test(channel);
        awaitLast(channel, "lastAttempt.status", 307);
        assertThat(receivers.got("/Pasithea-inside")).isEmpty();

        for (String forbidden : List.of(
                "http://169.254.169.254/latest",
                "http://[fe80::1]/",
                "http://0.0.0.0:18299/",
                "http://[::ffff:169.254.169.254]/",
                "http://[fd00:ec2::254]/")) {
            changeChannel(channel, Map.of("name", "Pasithea", "url", forbidden, "enabled", true))
                    .then()
                    .statusCode(200);
            hurry(channel);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> channel(channel)
                    .then()
                    .body("enabled", equalTo(false))
                    .body("disabledBecause", containsString("Nothing may be sent there")));
        }
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
