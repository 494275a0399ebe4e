package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "two-thirds", "a quarter of", "1/4", "½", "one in four", and the second half of "10 1/2". */
final class Fractions {
    private static final Map<String, BigDecimal> SIGNS = Map.of(
            "\u00bd", new BigDecimal("0.5"),
            "\u00bc", new BigDecimal("0.25"),
            "\u00be", new BigDecimal("0.75"),
            "\u2153", ratio(BigDecimal.ONE, BigDecimal.valueOf(3)),
            "\u2154", ratio(BigDecimal.TWO, BigDecimal.valueOf(3)),
            "\u215b", new BigDecimal("0.125"));
    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "10", "16", "32", "64");
    /** Behind "one in four": these make it a pace ("two in ten days"), not a share. */
    private static final Set<String> TIMES =
            Set.of("minutes", "hours", "days", "weeks", "months", "years", "games", "matches", "decades", "seconds");

    private final NumberWords vocabulary;
    private final SpelledNumbers spelled;

    Fractions(NumberWords vocabulary, SpelledNumbers spelled) {
        this.vocabulary = vocabulary;
        this.spelled = spelled;
    }

    @Nullable
    Numeral at(Words words, int index) {
        BigDecimal sign = behind(words, index);
        if (sign != null) {
            return fraction(sign, index, endBehind(words, index));
        }
        Numeral part = part(words, index);
        return part != null ? part : outOf(words, index);
    }

    /** The fraction in digits or as one sign at this word: "1/4", "½"; null where there is none. */
    @Nullable
    BigDecimal behind(Words words, int index) {
        BigDecimal sign = SIGNS.get(words.at(index).text());
        if (sign != null) {
            return sign;
        }
        Word over = words.at(index);
        Word under = words.at(index + 2);
        boolean written = over.isDigits()
                && over.text().length() <= 2
                && words.is(index + 1, "/")
                && words.at(index + 1).glued()
                && under.glued()
                && DENOMINATORS.contains(under.text())
                && !words.is(index + 3, "/");
        if (!written) {
            return null;
        }
        BigDecimal a = new BigDecimal(over.text());
        BigDecimal b = new BigDecimal(under.text());
        return a.signum() > 0 && a.compareTo(b) < 0 ? ratio(a, b) : null;
    }

    int endBehind(Words words, int index) {
        return SIGNS.containsKey(words.at(index).text()) ? index + 1 : index + 3;
    }

    /** "two-thirds", "three quarters of", "a third of", "half of". */
    private @Nullable Numeral part(Words words, int index) {
        if (words.is(index, "half") && words.is(index + 1, "of")) {
            return fraction(SIGNS.get("\u00bd"), index, index + 1);
        }
        boolean article = words.is(index, "a");
        BigDecimal over = article ? BigDecimal.ONE : vocabulary.unit(words.at(index));
        if (over == null || over.signum() == 0) {
            return null;
        }
        boolean hyphen = words.joinsAt(index + 1);
        int at = hyphen ? index + 2 : index + 1;
        BigDecimal under = vocabulary.part(words.at(at));
        boolean agrees = under != null
                && ((over.compareTo(BigDecimal.ONE) == 0)
                        != words.at(at).lower().endsWith("s"));
        if (!agrees || over.compareTo(under) >= 0) {
            return null;
        }
        boolean of = words.is(at + 1, "of");
        boolean ofScale = of && words.is(at + 2, "a") && vocabulary.scale(words.at(at + 3)) != null;
        boolean stands =
                of || (hyphen && !article) || (article && words.at(at + 1).isVerb());
        if (ofScale || !stands) {
            return null;
        }
        return fraction(ratio(over, under), index, at + 1);
    }

    /** "one in four", "nine out of 10", "one of four"; not "one of the four". */
    private @Nullable Numeral outOf(Words words, int index) {
        int at = index + 1;
        boolean of = words.is(at, "of");
        if (of) {
            at++;
        } else if (words.is(at, "out") && words.is(at + 1, "of")) {
            at += 2;
        } else if (words.joinsAt(at) && words.is(at + 1, "in") && words.joinsAt(at + 2)) {
            at += 3;
        } else if (words.is(at, "in")) {
            at++;
        } else {
            return null;
        }
        at = words.is(at, "every") ? at + 1 : at;
        BigDecimal over = small(words, index);
        BigDecimal under = small(words, at);
        boolean share = over != null && under != null && over.signum() > 0 && over.compareTo(under) < 0;
        boolean few = !of || (share && under.compareTo(BigDecimal.TEN) <= 0);
        return !share
                        || !few
                        || words.isOneOf(at + 1, TIMES)
                        || words.at(at + 1).isHyphen()
                ? null
                : fraction(ratio(over, under), index, at + 1);
    }

    private @Nullable BigDecimal small(Words words, int index) {
        Word word = words.at(index);
        if (word.isDigits()) {
            return word.text().length() <= 3 && word.text().indexOf('.') < 0 ? Digits.parse(word.text()) : null;
        }
        Numeral numeral = spelled.at(words, index);
        return numeral != null && numeral.next() == index + 1 ? numeral.value() : null;
    }

    private static Numeral fraction(BigDecimal value, int first, int next) {
        return new Numeral(
                Numeral.Form.FRACTION, value, BigDecimal.ONE, value.multiply(new BigDecimal("0.1")), null, first, next);
    }

    private static BigDecimal ratio(BigDecimal over, BigDecimal under) {
        return over.divide(under, MathContext.DECIMAL64);
    }
}
