package news.parallax.compare.alert.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When what was gathered is sent: every so many minutes of the day, or once a day.
 *
 * @param everyMinutes 5 to 1440, counted from midnight UTC; null where it is sent once a day
 * @param at the time of day; null where it is sent every so many minutes
 * @param zone of the time of day
 */
public record DigestTimes(
        @Nullable Integer everyMinutes,
        @Nullable LocalTime at,
        @Nullable ZoneId zone) {
    public DigestTimes {
        if ((everyMinutes == null) == (at == null)) {
            throw new IllegalArgumentException("a digest is sent either every so many minutes or at a time of day");
        }
        if (everyMinutes != null && (everyMinutes < 5 || everyMinutes > 1440)) {
            throw new IllegalArgumentException("a digest is sent every 5 to 1440 minutes, not " + everyMinutes);
        }
        if (at != null && zone == null) {
            throw new IllegalArgumentException("a time of day needs a zone");
        }
    }

    /** The first one behind a moment. */
    public Instant nextAfter(Instant moment) {
        if (everyMinutes != null) {
            long period = Duration.ofMinutes(everyMinutes).toSeconds();
            return Instant.ofEpochSecond((moment.getEpochSecond() / period + 1) * period);
        }
        ZonedDateTime there = moment.atZone(zone);
        ZonedDateTime today = there.toLocalDate().atTime(at).atZone(zone);
        return (today.isAfter(there)
                        ? today
                        : there.toLocalDate().plusDays(1).atTime(at).atZone(zone))
                .toInstant();
    }
}
