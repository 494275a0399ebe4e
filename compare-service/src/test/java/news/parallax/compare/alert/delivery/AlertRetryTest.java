package news.parallax.compare.alert.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** Receivers that fail, and senders that die: nothing is lost, and what comes again comes under the same id. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertRetryTest extends AlertTesting {
    @Inject
    AlertGauge gauge;

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
            channels.forEach(AlertTesting::test);
        }
        try (ExecutorService others = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                running.add(others.submit(() -> {
                    for (int tries = 0; tries < 40; tries++) {
                        Optional<Parcel> next = deliveries.take(Duration.ofSeconds(30));
                        next.ifPresent(parcel -> attempts.store(parcel, sending.send(parcel)));
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
}
