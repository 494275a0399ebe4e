package news.parallax.compare.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the database keeps them: what is told at once and what is read again later must be the same. */
public final class StoredTime {
    private StoredTime() {}

    /** To the microsecond. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
