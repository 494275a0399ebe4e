package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a word. Looks ahead a bounded number of words. */
public final class NumeralGrammar {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final NumberWords vocabulary = new NumberWords();
    private final SpelledNumbers spelled = new SpelledNumbers(vocabulary);
    private final Fractions fractions = new Fractions(vocabulary, spelled);
    private final Crowds crowds = new Crowds(vocabulary);
    private final ScaleMarks marks = new ScaleMarks(vocabulary);

    /**
     * The number at the word.
     *
     * @param money whether a currency stands before it: then "m" is million rather than metre
     * @return null where no number begins, or where it goes on as an ordinal ("30th", "twenty-first")
     */
    public @Nullable Numeral at(Words words, int index, boolean money) {
        Numeral found = fractions.at(words, index);
        if (found == null) {
            found = crowds.at(words, index);
        }
        if (found == null) {
            found = words.at(index).isDigits() ? digits(words, index, money) : spelled.at(words, index);
        }
        return found == null || isOrdinal(words, found) ? null : found;
    }

    private @Nullable Numeral digits(Words words, int index, boolean money) {
        int next = index + 1;
        String text = words.at(index).text();
        if (goesOnBehindSpace(words, index)) {
            text += words.at(words.is(next, ",") ? ++next : next).text();
            next++;
        }
        BigDecimal number = Digits.parse(text);
        if (number == null) {
            return null;
        }
        BigDecimal step = Digits.step(number);
        BigDecimal extra = fractions.behind(words, next);
        if (extra != null) {
            int behind = fractions.endBehind(words, next);
            return new Numeral(
                    Numeral.Form.DIGITS, number.add(extra), BigDecimal.ONE, new BigDecimal("0.5"), null, index, behind);
        }
        BigDecimal scale = BigDecimal.ONE;
        for (int count = 0; count < 2; count++) {
            int at = words.joinsAt(next) ? next + 1 : next;
            BigDecimal factor = marks.scaleAt(words, at, money);
            if (factor == null) {
                break;
            }
            scale = scale.multiply(factor);
            next = at + 1;
        }
        return new Numeral(Numeral.Form.DIGITS, number, scale, step.multiply(scale), null, index, next);
    }

    /** "80, 000" and "80 000": typesetting and tokenisers leave spaces at the thousands. */
    private static boolean goesOnBehindSpace(Words words, int index) {
        Word first = words.at(index);
        int next = index + 1;
        if (first.text().length() > 3) {
            return false;
        }
        if (words.is(next, ",") && words.at(next).glued()) {
            next++;
        }
        return words.is(next, "000") && !words.at(next).glued();
    }

    private static boolean isOrdinal(Words words, Numeral numeral) {
        Word next = words.at(numeral.next());
        if (numeral.form() == Numeral.Form.DIGITS) {
            return next.glued() && ORDINAL_ENDINGS.contains(next.lower());
        }
        return numeral.form() == Numeral.Form.WORDS
                && words.joinsAt(numeral.next())
                && SpelledNumbers.isOrdinal(words.at(numeral.next() + 1));
    }
}
