package news.parallax.extract.reading.time;

import java.time.ZoneId;
import java.util.Set;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Puts together the words that name one time: "early on Monday", "April 14 at 23:40", "late on Tuesday night". */
final class TimePhraseGrammar {
    private static final Set<String> LINKS = Set.of("on", "at", ",", "of", "in", "the", "about", "around");
    private static final int MAX_LINKS = 2;

    private final ClockGrammar clock;
    private final DayGrammar days;
    private final DayPartGrammar parts;
    private final ZoneGrammar zones;

    TimePhraseGrammar(NumeralGrammar numerals, PlaceZones places) {
        CalendarNames names = new CalendarNames();
        clock = new ClockGrammar(numerals);
        days = new DayGrammar(names, new DateGrammar(names), numerals);
        parts = new DayPartGrammar(names);
        zones = new ZoneGrammar(places);
    }

    /** The phrase that begins at the word, or null. */
    @Nullable
    TimePhrase at(Words words, int index) {
        TimePhrase night = nightBetween(words, index);
        if (night != null) {
            return night;
        }
        Draft draft = new Draft();
        int at = step(words, index, draft);
        if (at == index) {
            return null;
        }
        for (int next = linked(words, at, draft); next > at; next = linked(words, at, draft)) {
            at = next;
        }
        return draft.day == null && draft.clock == null && draft.part == DayPart.EARLY
                ? null
                : new TimePhrase(draft.day, draft.part, draft.clock, draft.zone, index, at);
    }

    /** "in the night from Sunday to Monday" is the night of the first day. */
    private @Nullable TimePhrase nightBetween(Words words, int index) {
        int night = words.is(index, "in") && words.is(index + 1, "the") ? index + 2 : index;
        if (!words.is(night, "night") || (!words.is(night + 1, "from") && !words.is(night + 1, "of"))) {
            return null;
        }
        DayGrammar.Found first = days.at(words, night + 2);
        if (first == null || !words.is(first.next(), "to")) {
            return null;
        }
        DayGrammar.Found second = days.at(words, first.next() + 1);
        return second == null ? null : new TimePhrase(first.day(), DayPart.NIGHT, null, null, index, second.next());
    }

    /** The next part of the phrase with the links before it; {@code at} where the phrase ends. */
    private int linked(Words words, int at, Draft draft) {
        int from = at;
        for (int links = 0; links <= MAX_LINKS; links++) {
            int next = step(words, from, draft);
            if (next > from) {
                return next;
            }
            if (!LINKS.contains(words.at(from).lower())) {
                return at;
            }
            from++;
        }
        return at;
    }

    /** Takes one part that the draft still lacks. */
    private int step(Words words, int at, Draft draft) {
        DayPartGrammar.Found part = parts.at(words, at, draft.day != null);
        if (part != null && !(draft.clock != null && draft.part != null)) {
            draft.part = draft.part == null ? part.part() : draft.part.with(part.part());
            return part.next();
        }
        DayGrammar.Found day = days.at(words, at);
        if (day != null && (draft.day == null || isDateOf(draft.day, day.day()))) {
            draft.day = day.day();
            draft.part =
                    day.part() == null ? draft.part : draft.part == null ? day.part() : draft.part.with(day.part());
            return day.next();
        }
        ClockTime time = draft.clock == null ? clock.at(words, at) : null;
        if (time != null) {
            draft.clock = time;
            return time.next();
        }
        ZoneGrammar.Found zone = draft.clock != null && !draft.zoned ? zones.at(words, at) : null;
        if (zone != null) {
            draft.zone = zone.zone();
            draft.zoned = true;
            return zone.next();
        }
        return draft.clock != null && !draft.zoned ? byAnotherClock(words, at, draft, draft.clock) : at;
    }

    /** "Friday, 28 August": the date says which Friday. */
    private static boolean isDateOf(DayRef before, DayRef after) {
        return before instanceof DayRef.Weekday
                && after instanceof DayRef.Calendar date
                && date.date().day() != null
                && date.date().month() != null;
    }

    /**
     * "3:20 a.m. (0620 GMT)", "2:10 a.m. (1910 GMT on Saturday)": the same moment by a clock whose zone is known, which
     * settles it.
     */
    private int byAnotherClock(Words words, int at, Draft draft, ClockTime told) {
        if (!words.is(at, "(")) {
            return at;
        }
        Draft inner = new Draft();
        int end = at + 1;
        for (int next = linked(words, end, inner); next > end; next = linked(words, end, inner)) {
            end = next;
        }
        if (inner.clock == null || inner.zone == null || !words.is(end, ")")) {
            return at;
        }
        draft.clock = inner.clock.startingAt(told.first());
        draft.zone = inner.zone;
        draft.zoned = true;
        draft.part = null;
        draft.day = inner.day == null ? draft.day : inner.day;
        return end + 1;
    }

    /** The parts found so far. */
    private static final class Draft {
        @Nullable
        DayRef day;

        @Nullable
        DayPart part;

        @Nullable
        ClockTime clock;

        @Nullable
        ZoneId zone;

        boolean zoned;
    }
}
