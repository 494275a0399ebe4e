package news.parallax.compare.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final Instant FIRST = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void triesTenTimesInADayAndThenGivesUp() {
        RetrySchedule schedule = new RetrySchedule(() -> 0);
        List<Duration> tries = new ArrayList<>();
        Optional<Instant> next = schedule.next(FIRST, FIRST);
        while (next.isPresent()) {
            tries.add(Duration.between(FIRST, next.get()));
            next = schedule.next(FIRST, next.get());
        }

        assertThat(tries)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24));
    }

    @Test
    void comesUpToATenthLater() {
        assertThat(new RetrySchedule(() -> 0.999).next(FIRST, FIRST).orElseThrow())
                .isBetween(FIRST.plusMillis(5400), FIRST.plusMillis(5500));
    }

    @Test
    void leavesAnAbsentReceiverAloneForEverLongerUpToTenMinutes() {
        RetrySchedule schedule = new RetrySchedule(() -> 0);

        assertThat(schedule.pause(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(schedule.pause(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(schedule.pause(1000)).isEqualTo(Duration.ofMinutes(10));
    }
}
