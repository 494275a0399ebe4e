package news.parallax.compare.alert.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.matching.Rehearsal.Happened;
import news.parallax.compare.alert.matching.Rehearsal.Sending;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The decisions on real alerts, played on a clock of their own. */
class RehearsalTest {
    private static final Instant NOON = Told.NOON;

    private final List<Happened> changes = new ArrayList<>();
    private Settling settling = new Settling(Duration.ZERO);

    private static AlertRule rule(
            Severity least,
            @Nullable QuietHours quiet,
            @Nullable DigestTimes digest,
            @Nullable Integer cap,
            boolean updates) {
        Criteria criteria = new Criteria(Set.of(), least, Set.of(), List.of(), List.of());
        return new AlertRule(new UUID(0, 1), "rule", List.of(), criteria, quiet, digest, cap, updates);
    }

    private void happens(String name, int version, Change change, Status status, Severity severity, int minute) {
        changes.add(new Happened(
                Told.event(name, version, change, status, severity, NOON.plus(Duration.ofMinutes(minute))), By.JUDGE));
    }

    private void opens(String name, int minute) {
        happens(name, 1, Change.OPENED, Status.OPEN, Severity.MEDIUM, minute);
    }

    private List<String> told(AlertRule rule) {
        return Rehearsal.of(rule, settling, changes, NOON.plus(Duration.ofDays(2))).sendings().stream()
                .map(RehearsalTest::told)
                .toList();
    }

    private static String told(Sending sending) {
        return Duration.between(NOON, sending.at()).toMinutes() + " " + sending.held() + " "
                + sending.notices().stream()
                        .map(notice -> notice.about().replace("Passengers of the ", "") + ":" + notice.occasion())
                        .toList();
    }

    @Test
    void tellsWhatIsAskedForAndNothingElse() {
        opens("A", 0);
        happens("B", 1, Change.OPENED, Status.OPEN, Severity.LOW, 1);

        assertThat(told(rule(Severity.MEDIUM, null, null, null, false))).containsExactly("0 null [A:OPENED]");
    }

    @Test
    void tellsOfOneThatBecomesMoreSevere() {
        happens("A", 1, Change.OPENED, Status.OPEN, Severity.LOW, 0);
        happens("A", 2, Change.REVISED, Status.OPEN, Severity.HIGH, 5);
        happens("A", 3, Change.REVISED, Status.OPEN, Severity.HIGH, 6);

        assertThat(told(rule(Severity.HIGH, null, null, null, false))).containsExactly("5 null [A:OPENED]");
    }

    @Test
    void tellsOfChangesWhereTheyAreAskedFor() {
        opens("A", 0);
        happens("A", 2, Change.REVISED, Status.OPEN, Severity.MEDIUM, 5);

        assertThat(told(rule(Severity.LOW, null, null, null, true)))
                .containsExactly("0 null [A:OPENED]", "5 null [A:REVISED]");
    }

    @Test
    void takesBackWhatWasToldAndTellsItAgainWhenItIsThereAgain() {
        opens("A", 0);
        happens("A", 2, Change.RESOLVED, Status.RESOLVED, Severity.MEDIUM, 5);
        happens("A", 3, Change.REOPENED, Status.OPEN, Severity.MEDIUM, 9);
        happens("B", 1, Change.OPENED, Status.OPEN, Severity.LOW, 10);
        happens("B", 2, Change.RESOLVED, Status.RESOLVED, Severity.LOW, 11);

        assertThat(told(rule(Severity.MEDIUM, null, null, null, false)))
                .containsExactly("0 null [A:OPENED]", "5 null [A:RETRACTED]", "9 null [A:REOPENED]");
    }

    @Test
    void givesAYoungDisagreementTimeToSettle() {
        settling = new Settling(Duration.ofMinutes(3));
        opens("Stays", 0);
        opens("Goes", 1);
        happens("Goes", 2, Change.RESOLVED, Status.RESOLVED, Severity.MEDIUM, 2);
        opens("Changes", 10);
        happens("Changes", 2, Change.REVISED, Status.OPEN, Severity.HIGH, 11);
        happens("Changes", 3, Change.REVISED, Status.OPEN, Severity.HIGH, 20);
        happens("Changes", 4, Change.RESOLVED, Status.RESOLVED, Severity.HIGH, 21);
        happens("Changes", 5, Change.REOPENED, Status.OPEN, Severity.HIGH, 22);

        assertThat(told(rule(Severity.MEDIUM, null, null, null, true)))
                .containsExactly(
                        "3 null [Stays:OPENED]",
                        "13 null [Changes:OPENED]",
                        "20 null [Changes:REVISED]",
                        "21 null [Changes:RETRACTED]",
                        "25 null [Changes:REOPENED]");
    }

    @Test
    void letsNobodyWaitForOneThatBecomesMoreSevereLater() {
        settling = new Settling(Duration.ofMinutes(3));
        happens("A", 1, Change.OPENED, Status.OPEN, Severity.LOW, 0);
        happens("A", 2, Change.REVISED, Status.OPEN, Severity.HIGH, 1);
        happens("B", 1, Change.OPENED, Status.OPEN, Severity.LOW, 10);
        happens("B", 2, Change.REVISED, Status.OPEN, Severity.HIGH, 17);

        assertThat(told(rule(Severity.HIGH, null, null, null, false)))
                .containsExactly("3 null [A:OPENED]", "17 null [B:OPENED]");
    }

    @Test
    void gathersASettledOneIntoItsDigestAndCountsItToTheCap() {
        settling = new Settling(Duration.ofMinutes(3));
        opens("A", 0);
        opens("B", 1);

        assertThat(told(rule(Severity.LOW, null, null, 1, false)))
                .containsExactly("3 null [A:OPENED]", "63 null [B:OPENED]");
    }

    @Test
    void tellsThatTheDeskSettledIt() {
        opens("A", 0);
        changes.add(new Happened(
                Told.event("A", 2, Change.REVISED, Status.DISMISSED, Severity.MEDIUM, NOON.plusSeconds(60)), By.DESK));
        happens("A", 3, Change.REVISED, Status.DISMISSED, Severity.MEDIUM, 9);

        assertThat(told(rule(Severity.LOW, null, null, null, true)))
                .containsExactly("0 null [A:OPENED]", "1 null [A:SETTLED]");
    }

    @Test
    void foldsWhatIsAboveTheCapIntoOneDigest() {
        for (int i = 0; i < 5; i++) {
            opens("S" + i, i);
        }
        opens("Late", 62);

        // The first of the hour's two was sent at 0, so there is room again at 60.
        assertThat(told(rule(Severity.LOW, null, null, 2, false)))
                .containsExactly(
                        "0 null [S0:OPENED]",
                        "1 null [S1:OPENED]",
                        "60 CAP [S2:OPENED, S3:OPENED, S4:OPENED]",
                        "62 null [Late:OPENED]");
    }

    @Test
    void waitsForTheEndOfQuietHours() {
        opens("A", 0);
        opens("B", 120);
        opens("C", 121);
        QuietHours afternoon = new QuietHours(LocalTime.of(13, 30), LocalTime.of(15, 0), ZoneOffset.UTC);

        assertThat(told(rule(Severity.LOW, afternoon, null, null, false)))
                .containsExactly("0 null [A:OPENED]", "180 QUIET_HOURS [B:OPENED, C:OPENED]");
    }

    @Test
    void sendsTheMostSevereOfADigestFirstAndOnlyWhatStillStands() {
        opens("A", 1);
        opens("B", 2);
        happens("C", 1, Change.OPENED, Status.OPEN, Severity.HIGH, 3);
        happens("B", 2, Change.RESOLVED, Status.RESOLVED, Severity.MEDIUM, 4);

        assertThat(told(rule(Severity.LOW, null, new DigestTimes(60, null, null), null, false)))
                .containsExactly("60 DIGEST [C:OPENED, A:OPENED]");
    }
}
