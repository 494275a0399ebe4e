package news.parallax.extract.reading.time;

import java.util.Set;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;

/** Tells whether a time lies ahead by the verb nearest to it: "will vote on Monday" against "voted on Monday". */
final class TenseFinder {
    private static final int REACH = 24;
    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "'ll",
            "due",
            "scheduled",
            "expected",
            "planned",
            "set",
            "upcoming",
            "next",
            "until",
            "slated",
            "wo",
            "expect",
            "expects",
            "expecting");
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", ":", "\"", "\u201c", "\u201d", "that", "which", "who", "when");

    enum Tense {
        PAST,
        FUTURE,
        OPEN
    }

    Tense at(Words words, int first, int next) {
        if (words.at(next).glued() && (words.is(next, "'") || words.is(next, "\u2019")) && words.is(next + 1, "s")) {
            return Tense.PAST; // "Friday's closing price"
        }
        Tense before = before(words, first);
        return before == Tense.OPEN ? behind(words, next) : before;
    }

    private static Tense before(Words words, int first) {
        boolean infinitive = false;
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            Word word = words.at(at);
            if (AHEAD.contains(word.lower())) {
                return Tense.FUTURE;
            }
            if (word.tag().equals("VBD")) {
                return infinitive && !word.is("had") ? Tense.OPEN : Tense.PAST;
            }
            if (CLAUSE_ENDS.contains(word.lower())) {
                return Tense.OPEN;
            }
            boolean afterTo = word.tag().equals("VB") && words.is(at - 1, "to");
            if (afterTo && isForm(words, at - 2)) {
                return Tense.FUTURE;
            }
            infinitive |= afterTo;
        }
        return Tense.OPEN;
    }

    /** "is to visit", "are to be evacuated", "to meet": what is to be done lies ahead. */
    private static boolean isForm(Words words, int index) {
        return words.is(index, "is") || words.is(index, "are");
    }

    private static Tense behind(Words words, int next) {
        for (int at = next; at < next + REACH && at < words.size(); at++) {
            Word word = words.at(at);
            if (AHEAD.contains(word.lower())) {
                return Tense.FUTURE;
            }
            if (word.tag().equals("VBD")) {
                return Tense.PAST;
            }
            if (CLAUSE_ENDS.contains(word.lower())) {
                return Tense.OPEN;
            }
        }
        return Tense.OPEN;
    }
}
