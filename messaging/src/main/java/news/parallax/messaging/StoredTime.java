package news.parallax.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the databases keep them, to the microsecond: what is told at once and what is read again later must be the same. */
public final class StoredTime {
    private StoredTime() {}

    public static Instant now(Clock clock) {
        return of(clock.instant());
    }

    public static Instant of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
