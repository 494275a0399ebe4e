package news.parallax.extract.reading.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.time.DayRef.Calendar;
import news.parallax.extract.reading.time.DayRef.CountedWeekday;
import news.parallax.extract.reading.time.DayRef.Part;
import news.parallax.extract.reading.time.DayRef.Period;
import news.parallax.extract.reading.time.DayRef.Unit;
import org.jspecify.annotations.Nullable;

/** Reads parts of months and years: "last week of March", "second half of next year", "first Monday of the year". */
final class PartGrammar {
    private static final int LAST = -1;
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", LAST, "final", LAST);
    private static final Set<String> STARTS = Set.of("beginning", "start");
    private static final Set<String> ENDS = Set.of("end", "close");
    private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "the", 0, "next", 1, "coming", 1);
    private static final Map<String, Unit> WHOLES = Map.of("month", Unit.MONTH, "year", Unit.YEAR);
    /** Weeks of a month, quarters of a year. */
    private static final int QUARTERS = 4;

    private static final int THIRDS = 3;

    private final CalendarNames names;
    private final DateGrammar dates;

    PartGrammar(CalendarNames names, DateGrammar dates) {
        this.names = names;
        this.dates = dates;
    }

    DayGrammar.@Nullable Found at(Words words, int index) {
        if (words.is(index + 1, "of")) {
            int third = words.isOneOf(index, STARTS) ? 0 : words.isOneOf(index, ENDS) ? THIRDS - 1 : LAST;
            Whole whole = third == LAST ? null : whole(words, index + 2);
            return whole == null ? null : whole.part(third, third + 1, THIRDS);
        }
        Integer count = ORDINALS.get(words.at(index).lower());
        boolean counted = count != null && words.is(index + 2, "of");
        Whole whole = counted ? whole(words, index + 3) : null;
        return whole == null ? null : counted(words, index + 1, count, whole);
    }

    private DayGrammar.@Nullable Found counted(Words words, int index, int count, Whole whole) {
        DayOfWeek day = names.day(words.at(index));
        if (day != null) {
            return new DayGrammar.Found(new CountedWeekday(day, count, whole.days()), null, whole.next());
        }
        int of = words.is(index, "half") ? 2 : words.is(index, "week") || words.is(index, "quarter") ? QUARTERS : 0;
        int at = count == LAST ? of : count;
        return of == 0 || at > of ? null : whole.part(at - 1, at, of);
    }

    /** "March", "March 2027", "2027", "next year", "the month". */
    private @Nullable Whole whole(Words words, int index) {
        Integer shift = SHIFTS.get(words.at(index).lower());
        Unit unit = shift == null ? null : WHOLES.get(words.at(index + 1).lower());
        if (unit != null) {
            return new Whole(new Period(unit, shift), index + 2);
        }
        DatePhrase date = dates.at(words, index);
        boolean longer = date != null && date.day() == null && (date.month() != null || date.year() != null);
        return longer ? new Whole(new Calendar(date, null), date.next()) : null;
    }

    /** A month or a year and where its words end. */
    private record Whole(DayRef days, int next) {
        DayGrammar.Found part(int from, int to, int of) {
            return new DayGrammar.Found(new Part(days, from, to, of), null, next);
        }
    }
}
