package news.parallax.extract.reading.quantity;

import java.util.BitSet;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads the figure that begins at a word: number or range, currency, unit, bound and counted noun. */
final class FigureGrammar {
    private static final Set<String> RANGE_WORDS = Set.of("to", "or", "and", "through");
    private static final Set<String> CHANGES = Set.of(
            "rise",
            "fall",
            "drop",
            "climb",
            "increase",
            "decline",
            "grow",
            "cut",
            "raise",
            "lower",
            "reduce",
            "change",
            "go",
            "jump",
            "slip",
            "slide",
            "plunge",
            "surge",
            "up",
            "down",
            "double",
            "triple",
            "narrow",
            "widen",
            "shrink",
            "expand",
            "move",
            "swell",
            "tumble",
            "edge",
            "soar",
            "ease",
            "boost",
            "extend",
            "upgrade",
            "downgrade",
            "dip",
            "revise",
            "improve",
            "growth",
            "reduction");
    private static final int CHANGE_DISTANCE = 12;

    private final NumeralGrammar numerals;
    private final CurrencyLexicon currencies;
    private final MeasureGrammar measures;
    private final BoundWords bounds;
    private final CountedNouns nouns;
    private final NotCounts notCounts;

    FigureGrammar(
            NumeralGrammar numerals,
            CurrencyLexicon currencies,
            MeasureGrammar measures,
            BoundWords bounds,
            CountedNouns nouns,
            NotCounts notCounts) {
        this.numerals = numerals;
        this.currencies = currencies;
        this.measures = measures;
        this.bounds = bounds;
        this.nouns = nouns;
        this.notCounts = notCounts;
    }

    /** The figure whose number begins at the word, or null. */
    @Nullable
    Figure at(Words words, int index, BitSet calendar) {
        Phrases.Match<Measure> sign = currencies.before(words, index);
        Numeral from = numerals.at(words, index, sign != null);
        if (from == null || sign == null && notCounts.excludes(words, from, calendar)) {
            return null;
        }
        MeasureGrammar.Found fromMeasure = sign == null
                ? measures.behind(words, from.next())
                : new MeasureGrammar.Found(sign.value(), behindName(words, from.next(), sign.value()));
        int behindFrom = fromMeasure == null ? from.next() : fromMeasure.next();
        Numeral to = upperEnd(words, from, behindFrom, sign == null ? index : sign.first(), calendar);
        if (to != null && !from.isScaled() && to.isScaled() && from.mantissa().compareTo(to.mantissa()) <= 0) {
            from = from.scaledLike(to);
        }
        MeasureGrammar.Found measure = fromMeasure;
        if (to != null) {
            MeasureGrammar.Found behind = measures.behind(words, to.next());
            measure = behind != null
                    ? behind
                    : fromMeasure == null ? null : new MeasureGrammar.Found(fromMeasure.measure(), to.next());
        }
        int next = measure != null ? measure.next() : to != null ? to.next() : from.next();
        if (measure != null) {
            MeasureGrammar.Found rate = measures.rate(words, measure.measure(), next);
            measure = rate;
            next = rate.next();
        }
        Phrases.Match<BoundWords.Limit> behind = bounds.behind(words, next);
        int first = sign == null ? index : sign.first();
        CountedNoun counted = measure == null ? nouns.at(words, behind == null ? next : behind.next()) : null;
        if (measure == null && counted == null && isScore(words, from, to)) {
            return null;
        }
        Phrases.Match<BoundWords.Limit> before = bounds.before(words, first);
        BoundWords.Limit limit = before != null ? before.value() : behind != null ? behind.value() : null;
        int end = Math.max(next, Math.max(behind == null ? 0 : behind.next(), counted == null ? 0 : counted.next()));
        return new Figure(
                from,
                to,
                limit,
                measure == null ? null : measure.measure(),
                counted,
                before == null ? first : before.first(),
                end);
    }

    /** "$10 dollars": the name behind repeats the sign. */
    private int behindName(Words words, int index, Measure sign) {
        Phrases.Match<Measure> name = currencies.behind(words, index);
        return name != null && name.value().name().endsWith(sign.name()) ? name.next() : index;
    }

    private @Nullable Numeral upperEnd(Words words, Numeral from, int behind, int first, BitSet calendar) {
        Word link = words.at(behind);
        boolean dash = link.isHyphen() && words.at(behind + 1).glued() == link.glued() || link.isHyphen();
        if (!dash && !(link.isLetters() && RANGE_WORDS.contains(link.lower()))) {
            return null;
        }
        int at = behind + 1;
        Phrases.Match<Measure> sign = signAt(words, at);
        int number = sign == null ? at : sign.next();
        Numeral to = numerals.at(words, number, sign != null);
        if (to == null || calendar.get(number) || to.form() == Numeral.Form.FRACTION || !rises(from, to)) {
            return null;
        }
        return switch (link.lower()) {
            case "and" -> words.is(first - 1, "between") ? to : null;
            case "or" -> isNextNumber(from, to) ? to : null;
            case "to" -> words.is(first - 1, "from") && changes(words, first) ? null : to;
            default -> to;
        };
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

    /** "rose from 38 to 64" gives two figures of different times, not a range. */
    private static boolean changes(Words words, int index) {
        for (int at = index - 1; at >= Math.max(0, index - CHANGE_DISTANCE); at--) {
            if (CHANGES.contains(words.at(at).lemma())
                    || CHANGES.contains(words.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "2-0", "won 3-1". */
    private static boolean isScore(Words words, Numeral from, @Nullable Numeral to) {
        int at = to == null ? from.next() : to.first() - 1;
        boolean joined = words.at(at).isHyphen()
                        && words.at(at).glued()
                        && words.at(at + 1).isDigits()
                || words.joinsAt(from.first() - 1) && words.at(from.first() - 2).isDigits();
        return joined;
    }
}
