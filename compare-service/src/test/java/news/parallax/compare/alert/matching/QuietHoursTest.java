package news.parallax.compare.alert.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        // In winter London is at UTC, in summer an hour ahead.
        "22:00, 07:00, 2026-01-10T22:00:00Z, 2026-01-11T07:00:00Z",
        "22:00, 07:00, 2026-01-10T03:00:00Z, 2026-01-10T07:00:00Z",
        "22:00, 07:00, 2026-01-10T07:00:00Z, ",
        "22:00, 07:00, 2026-01-10T21:59:00Z, ",
        "22:00, 07:00, 2026-07-10T21:30:00Z, 2026-07-11T06:00:00Z",
        "12:00, 14:00, 2026-01-10T13:00:00Z, 2026-01-10T14:00:00Z",
        "12:00, 14:00, 2026-01-10T14:00:00Z, ",
        // The night on which the clocks go forward ends an hour sooner.
        "22:00, 07:00, 2026-03-28T23:00:00Z, 2026-03-29T06:00:00Z",
        // The end is skipped by the clock: 01:30 does not come on that day.
        "22:00, 01:30, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        // 01:10 comes twice that night; the second time the clock shows is quiet again for a while.
        "22:00, 01:30, 2026-10-25T01:10:00Z, 2026-10-25T01:11:00Z"
    })
    void endsByTheClockOnTheWall(LocalTime from, LocalTime to, Instant now, Instant end) {
        assertThat(new QuietHours(from, to, LONDON).endOfSilenceAt(now).orElse(null))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10T07:59:00Z, 2026-01-10T08:00:00Z",
        "2026-01-10T08:00:00Z, 2026-01-11T08:00:00Z",
        "2026-07-10T07:59:00Z, 2026-07-11T07:00:00Z"
    })
    void sendsADailyDigestByTheClockOnTheWall(Instant moment, Instant next) {
        assertThat(new DigestTimes(null, LocalTime.of(8, 0), LONDON).nextAfter(moment))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10T07:59:00Z, 2026-01-10T08:00:00Z", "2026-01-10T08:00:00Z, 2026-01-10T08:30:00Z"})
    void sendsADigestEverySoManyMinutes(Instant moment, Instant next) {
        assertThat(new DigestTimes(30, null, null).nextAfter(moment)).isEqualTo(next);
    }
}
