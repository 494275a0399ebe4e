package news.parallax.extract.reading.time;

import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads parts of the day: "in the evening", "in the early hours", "before dawn", "late" before a day. */
final class DayPartGrammar {
    private static final Map<String, DayPart> PARTS = Map.ofEntries(
            Map.entry("morning", DayPart.MORNING),
            Map.entry("afternoon", DayPart.AFTERNOON),
            Map.entry("evening", DayPart.EVENING),
            Map.entry("night", DayPart.NIGHT),
            Map.entry("lunchtime", DayPart.MIDDAY),
            Map.entry("dawn", DayPart.DAWN),
            Map.entry("daybreak", DayPart.DAWN),
            Map.entry("sunrise", DayPart.DAWN),
            Map.entry("sunset", DayPart.EVENING),
            Map.entry("nightfall", DayPart.EVENING),
            Map.entry("dusk", DayPart.EVENING));
    private static final Set<String> AFTER_EARLY_OR_LATE = Set.of("on", "in", "this", "yesterday", "last", "at");

    /** Ends of the day, which happen at one time. */
    private static final Set<String> TURNS = Set.of("sunset", "dusk", "nightfall");

    private final CalendarNames names;

    DayPartGrammar(CalendarNames names) {
        this.names = names;
    }

    /** What was read and where it ends. */
    record Found(DayPart part, int next) {}

    static @Nullable DayPart plain(Word word) {
        return PARTS.get(word.lower());
    }

    /** @param behindDay whether a day stands before it: then "evening" alone will do */
    @Nullable
    Found at(Words words, int index, boolean behindDay) {
        if (words.is(index, "early") || words.is(index, "late")) {
            return earlyOrLate(words, index);
        }
        if (words.is(index, "before") && plain(words.at(index + 1)) == DayPart.DAWN) {
            return new Found(DayPart.BEFORE_DAWN, index + 2);
        }
        if (words.follow(index, "at", "first", "light")) {
            return new Found(DayPart.DAWN, index + 3);
        }
        if (words.is(index, "at")) {
            return at(words, index + 1, behindDay, plain(words.at(index + 1)));
        }
        if (words.is(index, "in") && (words.is(index + 1, "the") || words.is(index + 1, "that"))) {
            return inThe(words, index + 2);
        }
        DayPart part = plain(words.at(index));
        return behindDay && part != null ? new Found(part, index + 1) : null;
    }

    /** "At dawn", "at sunset"; "at night" only of a day that is named. */
    private static @Nullable Found at(Words words, int index, boolean behindDay, @Nullable DayPart part) {
        boolean turn = part == DayPart.DAWN || words.isOneOf(index, TURNS);
        boolean night = behindDay && words.is(index, "night");
        return part != null && (turn || night) ? new Found(part, index + 1) : null;
    }

    private static @Nullable Found inThe(Words words, int index) {
        if ((words.is(index, "early") && (words.is(index + 1, "hours") || words.is(index + 1, "morning")))
                || (words.is(index, "small") && words.is(index + 1, "hours"))) {
            return new Found(DayPart.BEFORE_DAWN, index + 2);
        }
        boolean late = words.is(index, "late");
        DayPart part = plain(words.at(late ? index + 1 : index));
        return part == null ? null : new Found(late ? DayPart.LATE.with(part) : part, late ? index + 2 : index + 1);
    }

    /** "early on Monday", "late Tuesday", "late on Sunday night"; not "early elections". */
    private @Nullable Found earlyOrLate(Words words, int index) {
        DayPart part = words.is(index, "early") ? DayPart.EARLY : DayPart.LATE;
        boolean before = (words.isOneOf(index + 1, AFTER_EARLY_OR_LATE) && leadsToDay(words, index + 2))
                || names.day(words.at(index + 1)) != null
                || words.is(index + 1, "yesterday")
                || words.is(index + 1, "tonight");
        if (before) {
            return new Found(part, index + 1);
        }
        DayPart named = plain(words.at(index + 1));
        return named == null ? null : new Found(part.with(named), index + 2);
    }

    private boolean leadsToDay(Words words, int index) {
        return names.day(words.at(index)) != null
                || names.month(words.at(index)) != null
                || plain(words.at(index)) != null
                || words.is(index, "the");
    }
}
