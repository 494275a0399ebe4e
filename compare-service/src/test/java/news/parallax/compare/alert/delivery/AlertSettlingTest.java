package news.parallax.compare.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.matching.Settling;
import news.parallax.compare.alert.rule.Rules;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/**
 * A young disagreement gets time to settle before anybody is told. The clock is the test's, a day ahead, so that the service's own
 * dispatcher has nothing to do with these alerts.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertSettlingTest extends AlertTesting {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Inject
    Rules rules;

    @Inject
    Sql sql;

    private final Watch watch = new Watch();

    /** A clock that stands still until it is told to go on. */
    private static final class Watch extends Clock {
        private Instant now = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A disagreement, a channel that wants all news of it, and what was sent there. */
    private final class Story {
        private final UUID disagreement;
        private final UUID channel;
        private final Alerts alerts = new Alerts(rules, sql, watch, new Settling(MINUTE));
        private final Bundler bundler = new Bundler(sql, watch);
        private final String name;
        private int version = 10;

        Story(String name) {
            this.name = name;
            this.disagreement = disagreementAbout(name);
            receivers.takes("/" + name);
            this.channel = webhook(name);
            Receivers.rule(name, channel, Map.of("updates", true));
        }

        void happens(Change change, Status status, Severity severity) {
            DisagreementChanged told = Told.event(
                    name, ++version, change, status, severity, watch.instant(), "Saved from the " + name + ".");
            DisagreementChanged event = new DisagreementChanged(
                    disagreement,
                    told.version(),
                    told.change(),
                    told.changedAt(),
                    told.kind(),
                    told.about(),
                    told.explanation(),
                    told.rule(),
                    told.severity(),
                    told.status(),
                    told.storyId(),
                    told.sides());
            QuarkusTransaction.requiringNew().run(() -> alerts.found(List.of(event), new Cause.Arrival(Told.STORY, 1)));
        }

        /** Occasion and version of what has been made ready to be sent, a message a line. */
        List<String> sent() {
            bundler.bundle();
            return QuarkusTransaction.requiringNew()
                    .call(() -> sql.list(
                            "select string_agg(a.occasion || ' ' || a.version, ', ' order by a.position) as told"
                                    + " from alert_delivery d join alert a using (delivery_id)"
                                    + " where d.channel_id = ? group by d.position order by d.position",
                            row -> row.text("told"),
                            channel));
        }
    }

    @Test
    void tellsOfOneThatStandsOnceItsTimeIsOver() {
        Story story = new Story("Amphitoe");
        story.happens(Change.OPENED, Status.OPEN, Severity.HIGH);
        watch.pass(59);
        assertThat(story.sent()).isEmpty();

        watch.pass(1);

        assertThat(story.sent()).containsExactly("OPENED 11");
    }

    @Test
    void foldsAChangeWithinThatTimeIntoTheOneAlert() {
        Story story = new Story("Kallianassa");
        story.happens(Change.OPENED, Status.OPEN, Severity.LOW);
        watch.pass(20);
        story.happens(Change.REVISED, Status.OPEN, Severity.HIGH);
        watch.pass(20);
        story.happens(Change.REVISED, Status.OPEN, Severity.MEDIUM);
        assertThat(story.sent()).isEmpty();

        watch.pass(20);
        assertThat(story.sent()).containsExactly("OPENED 13");

        watch.pass(10);
        story.happens(Change.REVISED, Status.OPEN, Severity.HIGH);
        assertThat(story.sent()).containsExactly("OPENED 13", "REVISED 14");
    }

    @Test
    void tellsNothingOfOneThatIsResolvedWithinThatTime() {
        Story story = new Story("Psamathe");
        story.happens(Change.OPENED, Status.OPEN, Severity.HIGH);
        watch.pass(5);
        story.happens(Change.RESOLVED, Status.RESOLVED, Severity.HIGH);
        watch.pass(600);
        assertThat(story.sent()).isEmpty();

        story.happens(Change.REOPENED, Status.OPEN, Severity.HIGH);
        assertThat(story.sent()).isEmpty();
        watch.pass(60);

        assertThat(story.sent()).containsExactly("OPENED 13");
    }

    @Test
    void letsNobodyWaitForNewsOfAnOldDisagreementNorForAnEnd() {
        Story story = new Story("Erato");
        story.happens(Change.REVISED, Status.OPEN, Severity.HIGH);
        assertThat(story.sent()).containsExactly("OPENED 11");

        watch.pass(1);
        story.happens(Change.RESOLVED, Status.RESOLVED, Severity.HIGH);

        assertThat(story.sent()).containsExactly("OPENED 11", "RETRACTED 12");
    }
}
