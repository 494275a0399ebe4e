package news.parallax.compare.judgement;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.TimeSpan;

/**
 * Whether two times may be one, as far as a reader can tell them apart. A time of day is put on the day named last before
 * it and on the clock of the article's place, both of which are guesses: "at 3:12" in a log may be of the day after, and
 * 22:30 by one clock is 03:30 by another.
 */
final class Moments {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    /** Clocks of the world differ by no more from one another, but for a few islands. */
    private static final long WIDEST = 14 * HOUR;
    /** Minutes that a time of day told with its minutes lasts at most: "about 1:15" is half an hour. */
    private static final long CLOCK = 45;

    private static final Set<String> DAYS =
            Set.copyOf(WordList.lines("/news/parallax/compare/judgement/day-words.txt").stream()
                    .flatMap(line -> Stems.of(line).stream())
                    .toList());

    private Moments() {}

    static boolean mayBeOne(TimeSpan a, TimeSpan b) {
        return a.meets(b)
                || (isClock(a) && isClock(b) && sameMinuteElsewhere(a, b))
                || ((!namesDay(a) || !namesDay(b)) && meetOnAnotherDay(a, b));
    }

    /** Minutes from the start of a time to its end. */
    static long length(TimeSpan time) {
        return Duration.between(time.from(), time.to()).toMinutes();
    }

    static boolean isClock(TimeSpan time) {
        return length(time) <= CLOCK;
    }

    /** Whether a word names a day, a month or the like. */
    static boolean isDayWord(String word) {
        return DAYS.contains(Stems.ofWord(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean namesDay(TimeSpan time) {
        return length(time) >= DAY
                || Stems.of(time.text().toLowerCase(Locale.ROOT)).stream().anyMatch(DAYS::contains);
    }

    /** A number of whole hours apart, past or to the hour: one time by two clocks. */
    private static boolean sameMinuteElsewhere(TimeSpan a, TimeSpan b) {
        long apart = Math.abs(Duration.between(middle(a), middle(b)).toMinutes());
        boolean onTheHour = middle(a).getEpochSecond() / HOUR % HOUR == 0;
        long onOneDay = namesDay(a) && namesDay(b) ? apart : Math.min(apart % DAY, DAY - apart % DAY);
        return onOneDay <= WIDEST && apart % HOUR == 0 && !onTheHour;
    }

    /** Whether both are times of day that differ by whole hours, as by the clocks of two places. */
    static boolean areWholeHoursApart(TimeSpan a, TimeSpan b) {
        long apart = Math.abs(Duration.between(a.from(), b.from()).toMinutes());
        return length(a) <= HOUR && length(b) <= HOUR && apart <= WIDEST && apart % HOUR == 0;
    }

    private static Instant middle(TimeSpan time) {
        return time.from().plus(Duration.ofMinutes(length(time) / 2));
    }

    private static boolean meetOnAnotherDay(TimeSpan a, TimeSpan b) {
        return length(a) < DAY
                && length(b) < DAY
                && IntStream.of(-1, 1).anyMatch(days -> moved(a, days).meets(b));
    }

    private static TimeSpan moved(TimeSpan time, int days) {
        Duration by = Duration.ofDays(days);
        return new TimeSpan(time.from().plus(by), time.to().plus(by), time.text());
    }
}
