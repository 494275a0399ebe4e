package news.parallax.extract.reading.quantity;

import java.util.BitSet;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Finds the upper end of a range: "20 to 25", "$89-93bn", "between 20 and 25", "three or four". */
final class RangeGrammar {
    private static final Set<String> LINKS = Set.of("to", "or", "and", "through");
    private static final int CHANGE_DISTANCE = 12;
    private static final int CONTEST_DISTANCE = 4;

    private final NumeralGrammar numerals;
    private final CurrencyLexicon currencies;
    private final MeasureGrammar measures;
    private final Set<String> changes;
    private final Set<String> contests;

    RangeGrammar(NumeralGrammar numerals, CurrencyLexicon currencies, MeasureGrammar measures, WordLists lists) {
        this.numerals = numerals;
        this.currencies = currencies;
        this.measures = measures;
        this.changes = lists.get("change");
        this.contests = lists.get("contest");
    }

    /** The number that ends the range which the amount begins, or null where it stands alone. */
    @Nullable
    Numeral upperEnd(Words words, Amount from, BitSet calendar) {
        int linkAt = from.next() + (hangs(words, from.next()) ? 1 : 0);
        Word link = words.at(linkAt);
        if (!link.isHyphen() && !LINKS.contains(link.lower())) {
            return null;
        }
        int at = linkAt + 1;
        Phrases.Match<Measure> sign = signAt(words, at);
        int number = sign == null ? at : sign.next();
        Numeral to = numerals.at(words, number, sign != null);
        if (to == null || calendar.get(number) || to.form() == Numeral.Form.FRACTION || !rises(from.from(), to)) {
            return null;
        }
        if (!agree(from, sign == null ? null : sign.value(), measures.behind(words, to.next()))) {
            return null;
        }
        return switch (link.lower()) {
            case "and" -> words.is(from.first() - 1, "between") ? to : null;
            case "or" -> isNextNumber(from.from(), to) ? to : null;
            case "to" -> isChangeOrContest(words, from) ? null : to;
            default -> to;
        };
    }

    /** A unit at the lower end stands at the upper end as well: "rose 15% to 415" is no range. */
    private static boolean agree(Amount from, @Nullable Measure sign, MeasureGrammar.@Nullable Found behind) {
        Measure lower = from.measure();
        if (lower == null) {
            return sign == null;
        }
        Measure upper = sign != null ? sign : behind == null ? null : behind.measure();
        if (upper == null) {
            return lower.isMoney() && from.next() == from.from().next();
        }
        return upper.name().equals(lower.name()) || (upper.isMoney() && lower.isMoney());
    }

    private Phrases.@Nullable Match<Measure> signAt(Words words, int index) {
        for (int width = 1; width <= 2; width++) {
            Phrases.Match<Measure> sign = currencies.before(words, index + width);
            if (sign != null && sign.first() == index) {
                return sign;
            }
        }
        return null;
    }

    private static boolean rises(Numeral from, Numeral to) {
        boolean shared = !from.isScaled() && to.isScaled() && from.mantissa().compareTo(to.mantissa()) <= 0;
        return shared || from.value().compareTo(to.value()) < 0;
    }

    /** "three or four", "five or six thousand", "10 or 20". */
    private static boolean isNextNumber(Numeral from, Numeral to) {
        double ratio = to.mantissa().doubleValue() / Math.max(from.mantissa().doubleValue(), 1e-9);
        return from.form() == to.form() && ratio <= 2;
    }

    /**
     * "rose from 38 to 64" and "rose 14p to 742p" give figures of different times or kinds, "won by 46 to 42" those of
     * different sides.
     */
    private boolean isChangeOrContest(Words words, Amount from) {
        int index = from.first();
        boolean ownMeasure = from.next() > from.from().next();
        return (words.is(index - 1, "from") && stands(words, index, changes, CHANGE_DISTANCE))
                || (ownMeasure && stands(words, index, changes, 2))
                || stands(words, index, contests, CONTEST_DISTANCE);
    }

    private static boolean stands(Words words, int index, Set<String> list, int reach) {
        for (int at = index - 1; at >= Math.max(0, index - reach); at--) {
            if (list.contains(words.at(at).lemma()) || words.isOneOf(at, list)) {
                return true;
            }
        }
        return false;
    }

    /** The hyphen of "18- to 24-year-olds". */
    private static boolean hangs(Words words, int index) {
        return words.at(index).isHyphen()
                && words.at(index).glued()
                && words.at(index + 1).isLetters()
                && !words.at(index + 1).glued();
    }
}
