package news.parallax.extract.reading.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The words that together name one time: at least one of day, part and clock is there.
 *
 * @param zone where the words name one ("00:40 Omsk time"), otherwise null
 * @param first index of its first word in the sentence
 * @param next index behind its last word
 */
record TimePhrase(
        @Nullable DayRef day,
        @Nullable DayPart part,
        @Nullable ClockTime clock,
        @Nullable ZoneId zone,
        int first,
        int next) {}
