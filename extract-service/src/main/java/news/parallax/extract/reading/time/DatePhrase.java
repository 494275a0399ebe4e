package news.parallax.extract.reading.time;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A date or a part of one.
 *
 * @param year null where it is not said
 * @param month null for a year
 * @param day of the month, null for a month or a year
 * @param years how many years it spans from {@code year} on: 10 for "the 1980s", 1 for a year
 * @param first index of its first word in the sentence
 * @param next index behind its last word
 */
record DatePhrase(
        @Nullable Integer year,
        @Nullable Month month,
        @Nullable Integer day,
        int years,
        int first,
        int next) {}
