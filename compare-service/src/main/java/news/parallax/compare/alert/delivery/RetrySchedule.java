package news.parallax.compare.alert.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When an attempt is made again: after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, counted from the first one,
 * each up to a tenth later, so that receivers that come back are not run over.
 */
final class RetrySchedule {
    private static final double JITTER = 0.1;
    private static final List<Duration> AFTER = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final DoubleSupplier random;

    /** @param random numbers from 0 to below 1 */
    RetrySchedule(DoubleSupplier random) {
        this.random = random;
    }

    /** The next attempt; empty where the last one was made. */
    Optional<Instant> next(Instant first, Instant now) {
        return AFTER.stream()
                .filter(after -> first.plus(after).isAfter(now))
                .findFirst()
                .map(after -> first.plus(jittered(after)));
    }

    /**
     * How long a receiver that cannot be reached is left alone, whatever waits for it.
     *
     * @param failures in a row, 1 or more
     */
    Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return jittered(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private Duration jittered(Duration duration) {
        return duration.plusMillis((long) (duration.toMillis() * JITTER * random.getAsDouble()));
    }
}
