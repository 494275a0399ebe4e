package news.parallax.extract.reading.time;

import java.util.Set;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Tells "in 2009" and "its 2018 result" from "some 2000 people". News writes counts above 999 mostly with a comma. */
final class YearTest {
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2199;
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in", "since", "by", "from", "until", "till", "during", "before", "after", "through", "year", "early",
            "late", "mid", "summer", "winter", "spring", "autumn", "fall");
    private static final Set<String> BEFORE_COUNTS = Set.of(
            "about",
            "some",
            "around",
            "nearly",
            "almost",
            "over",
            "than",
            "least",
            "most",
            "approximately",
            "roughly",
            "another",
            "only",
            "many",
            "estimated",
            "$",
            "\u00a3",
            "\u20ac");

    boolean isYear(Words words, int index) {
        if (fourDigits(words.at(index)) == null) {
            return false;
        }
        Word next = words.at(index + 1);
        if (words.isOneOf(index + 1, ClockGrammar.MILITARY_FOLLOWERS)) {
            return false;
        }
        if ((next.glued() && (next.isLetters() || next.is("%"))) || words.isOneOf(index - 1, BEFORE_COUNTS)) {
            return false;
        }
        if (words.isOneOf(index - 1, BEFORE_YEARS)) {
            return true;
        }
        if (isRecent(words.at(index))) {
            return true;
        }
        boolean counts = next.isPluralNoun()
                || next.is("people")
                || (next.isAdjective() && words.at(index + 2).isPluralNoun());
        return !counts && !(words.joinsAt(index + 1) && words.at(index + 2).isLetters());
    }

    /** "1988 sales", "2018 elections"; round numbers such as 2000 count more often. */
    private static boolean isRecent(Word word) {
        int year = Integer.parseInt(word.text());
        return year > 1950 && year < 2050 && year % 50 != 0;
    }

    static @Nullable Integer fourDigits(Word word) {
        boolean plain = word.isDigits()
                && word.text().length() == 4
                && word.text().chars().allMatch(Character::isDigit);
        int year = plain ? Integer.parseInt(word.text()) : 0;
        return year >= EARLIEST && year <= LATEST ? Integer.valueOf(year) : null;
    }
}
