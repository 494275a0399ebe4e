package news.parallax.extract.reading.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.time.DayRef.Ago;
import news.parallax.extract.reading.time.DayRef.Calendar;
import news.parallax.extract.reading.time.DayRef.FromAnchor;
import news.parallax.extract.reading.time.DayRef.FromToday;
import news.parallax.extract.reading.time.DayRef.Period;
import news.parallax.extract.reading.time.DayRef.Shift;
import news.parallax.extract.reading.time.DayRef.Third;
import news.parallax.extract.reading.time.DayRef.Unit;
import news.parallax.extract.reading.time.DayRef.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads days and longer times: "yesterday", "next Tuesday", "late January", "two weeks ago", "last year". */
final class DayGrammar {
    private static final int MAX_AGO = 10_000;
    private static final Map<String, Integer> TODAY = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Shift> SHIFTS =
            Map.of("last", Shift.LAST, "next", Shift.NEXT, "this", Shift.THIS, "coming", Shift.NEXT);
    private static final Map<String, Unit> UNITS = Map.of(
            "day",
            Unit.DAY,
            "days",
            Unit.DAY,
            "week",
            Unit.WEEK,
            "weeks",
            Unit.WEEK,
            "weekend",
            Unit.WEEKEND,
            "month",
            Unit.MONTH,
            "months",
            Unit.MONTH,
            "year",
            Unit.YEAR,
            "years",
            Unit.YEAR);
    private static final Map<String, Third> THIRDS =
            Map.of("early", Third.EARLY, "mid", Third.MIDDLE, "late", Third.LATE);
    private static final Set<String> EARLIER = Set.of("earlier", "before");
    private static final Set<String> LATER = Set.of("later", "after");

    private final CalendarNames names;
    private final DateGrammar dates;
    private final NumeralGrammar numerals;
    private final PartGrammar parts;

    DayGrammar(CalendarNames names, DateGrammar dates, NumeralGrammar numerals) {
        this.names = names;
        this.dates = dates;
        this.numerals = numerals;
        this.parts = new PartGrammar(names, dates);
    }

    /** What was read and where it ends. */
    record Found(DayRef day, @Nullable DayPart part, int next) {}

    @Nullable
    Found at(Words words, int index) {
        Found found = parts.at(words, index);
        if (found == null) {
            found = relative(words, index);
        }
        if (found == null) {
            found = shifted(words, index);
        }
        if (found == null) {
            found = ago(words, index);
        }
        return found == null ? dated(words, index) : found;
    }

    private @Nullable Found relative(Words words, int index) {
        Integer days = TODAY.get(words.at(index).lower());
        if (days != null) {
            return new Found(new FromToday(days), null, index + 1);
        }
        if (words.is(index, "tonight")) {
            return new Found(new FromToday(0), DayPart.NIGHT, index + 1);
        }
        if (words.is(index, "overnight")) {
            return new Found(new FromToday(-1), DayPart.NIGHT, index + 1);
        }
        if (words.follow(index, "the", "day", "before", "yesterday")) {
            return new Found(new FromToday(-2), null, index + 4);
        }
        if (words.follow(index, "the", "day", "after", "tomorrow")) {
            return new Found(new FromToday(2), null, index + 4);
        }
        return fromAnchor(words, index);
    }

    /** "a day earlier", "the previous day", "the following day". */
    private static @Nullable Found fromAnchor(Words words, int index) {
        boolean article = words.is(index, "a") || words.is(index, "the") || words.is(index, "one");
        if (article && words.is(index + 1, "day")) {
            boolean ends =
                    !words.at(index + 3).isLetters() || words.at(index + 3).isVerb();
            if (words.isOneOf(index + 2, EARLIER) && (ends || words.is(index + 2, "earlier"))) {
                return new Found(new FromAnchor(-1), null, index + 3);
            }
            boolean after = words.isOneOf(index + 2, LATER) && (ends || words.is(index + 2, "later"));
            return after ? new Found(new FromAnchor(1), null, index + 3) : null;
        }
        if (article && words.is(index + 2, "day")) {
            return switch (words.at(index + 1).lower()) {
                case "previous" -> new Found(new FromAnchor(-1), null, index + 3);
                case "next", "following" -> new Found(new FromAnchor(1), null, index + 3);
                default -> null;
            };
        }
        return null;
    }

    /** "Tuesday", "last Tuesday", "this morning", "last night", "next month". */
    private @Nullable Found shifted(Words words, int index) {
        Shift shift = SHIFTS.getOrDefault(words.at(index).lower(), Shift.NONE);
        int at = shift == Shift.NONE ? index : index + 1;
        DayOfWeek weekday = names.day(words.at(at));
        if (weekday != null) {
            return new Found(new Weekday(weekday, shift), null, at + 1);
        }
        if (shift == Shift.NONE) {
            return null;
        }
        DayPart part = DayPartGrammar.plain(words.at(at));
        if (part != null && (shift == Shift.THIS || part == DayPart.NIGHT || part == DayPart.EVENING)) {
            int days = shift == Shift.LAST ? -1 : 0;
            return shift == Shift.NEXT ? null : new Found(new FromToday(days), part, at + 1);
        }
        Unit unit = UNITS.get(words.at(at).lower());
        boolean plural = words.at(at).lower().endsWith("s");
        if (unit == null || unit == Unit.DAY || plural) {
            return null;
        }
        int offset = shift == Shift.LAST ? -1 : shift == Shift.NEXT ? 1 : 0;
        return new Found(new Period(unit, offset), null, at + 1);
    }

    /** "three weeks ago", "a year ago". */
    private @Nullable Found ago(Words words, int index) {
        int count = 1;
        int at = index + 1;
        if (!words.is(index, "a")) {
            Numeral numeral = numerals.at(words, index, false);
            boolean whole =
                    numeral != null && numeral.isWhole() && numeral.value().doubleValue() <= MAX_AGO;
            if (!whole) {
                return null;
            }
            count = numeral.value().intValue();
            at = numeral.next();
        }
        Unit unit = UNITS.get(words.at(at).lower());
        boolean ago = unit != null && unit != Unit.WEEKEND && words.is(at + 1, "ago");
        return ago ? new Found(new Ago(count, unit), null, at + 2) : null;
    }

    /** A date, with "early", "mid-", "late", "the middle of", "the end of" before a month or year. */
    private @Nullable Found dated(Words words, int index) {
        Third third = THIRDS.get(words.at(index).lower());
        int at = third == null ? index : words.joinsAt(index + 1) ? index + 2 : index + 1;
        if (words.follow(index, "the", "middle", "of")) {
            third = Third.MIDDLE;
            at = index + 3;
        } else if (words.follow(index, "the", "end", "of")) {
            third = Third.LATE;
            at = index + 3;
        }
        DatePhrase date = dates.at(words, at);
        boolean fits = date != null && (third == null || date.day() == null);
        return fits ? new Found(new Calendar(date, third), null, date.next()) : null;
    }
}
