package news.parallax.extract.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The day, or the longer time, that a phrase names, before it is resolved. */
sealed interface DayRef {

    /** "Tuesday", "last Tuesday". */
    record Weekday(DayOfWeek day, Shift shift) implements DayRef {}

    /** "yesterday": days from the day of publication. */
    record FromToday(int days) implements DayRef {}

    /** "a day earlier": days from the day named last. */
    record FromAnchor(int days) implements DayRef {}

    /** "April 14", "mid-July", "2009". */
    record Calendar(DatePhrase date, @Nullable Third third) implements DayRef {}

    /** "last week", "this month": units from the one of publication. */
    record Period(Unit unit, int offset) implements DayRef {}

    /** "the last week of March", "the second half of next year": from one fraction of a longer time to another. */
    record Part(DayRef whole, int from, int to, int of) implements DayRef {}

    /** "the first Monday of the year"; counted from the end where negative. */
    record CountedWeekday(DayOfWeek day, int count, DayRef whole) implements DayRef {}

    /** "three weeks ago". */
    record Ago(int count, Unit unit) implements DayRef {}

    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    enum Third {
        EARLY,
        MIDDLE,
        LATE
    }

    enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        YEAR
    }
}
