package news.parallax.compare.alert.matching;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When nobody wants to be disturbed, by the clock on the wall of a place, so that a change to summer time moves it along.
 *
 * @param from the first minute of silence
 * @param to the first minute after it; before {@code from} where the silence lasts over midnight
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "quiet hours must end at another time than they begin, but both are " + from);
        }
    }

    /** When the silence ends that holds at this moment; empty where none does. */
    public Optional<Instant> endOfSilenceAt(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        boolean overMidnight = to.isBefore(from);
        boolean quiet =
                overMidnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        if (!quiet) {
            return Optional.empty();
        }
        boolean endsTomorrow = overMidnight && !time.isBefore(from);
        Instant end = there.toLocalDate()
                .plusDays(endsTomorrow ? 1 : 0)
                .atTime(to)
                .atZone(zone)
                .toInstant();
        // In the hour that an autumn night has twice, the clock shows the end before it comes.
        return Optional.of(end.isAfter(now) ? end : now.plusSeconds(60));
    }
}
