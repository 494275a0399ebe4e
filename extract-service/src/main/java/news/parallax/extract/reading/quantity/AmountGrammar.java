package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads a number or a range with the currency, unit or rate that belongs to it. */
final class AmountGrammar {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumeralGrammar numerals;
    private final CurrencyLexicon currencies;
    private final MeasureGrammar measures;
    private final RangeGrammar ranges;
    private final NotCounts notCounts;
    private final ScaledCodes scaled;

    AmountGrammar(
            NumeralGrammar numerals,
            CurrencyLexicon currencies,
            MeasureGrammar measures,
            RangeGrammar ranges,
            NotCounts notCounts) {
        this.numerals = numerals;
        this.currencies = currencies;
        this.measures = measures;
        this.ranges = ranges;
        this.notCounts = notCounts;
        this.scaled = new ScaledCodes(currencies);
    }

    /** The amount whose number begins at the word, or null. */
    @Nullable
    Amount at(Words words, int index, BitSet calendar) {
        Amount amount = number(words, index, calendar);
        if (amount == null) {
            return null;
        }
        amount = measured(words, amount);
        Numeral to = ranges.upperEnd(words, amount, calendar);
        amount = to == null ? withShorterSpan(words, withMinorUnits(words, amount)) : ranged(words, amount, to);
        Measure measure = amount.measure();
        if (measure == null) {
            return amount;
        }
        MeasureGrammar.Found rate = measures.rate(words, measure, amount.next());
        return amount.with(rate.measure(), rate.next());
    }

    private @Nullable Amount number(Words words, int index, BitSet calendar) {
        Phrases.Match<Measure> sign = currencies.before(words, index);
        Numeral number = numerals.at(words, index, sign != null || isMillionsOf(words, index));
        ScaledCodes.Scaled code =
                number == null || number.form() != Numeral.Form.DIGITS ? null : scaled.at(words, index - 1);
        if (code != null) {
            return new Amount(number.times(code.scale()), null, code.measure(), index - 1, index, number.next());
        }
        if (number == null || (sign == null && notCounts.excludes(words, number, calendar))) {
            return null;
        }
        int first = sign == null ? index : sign.first();
        return new Amount(number, null, sign == null ? null : sign.value(), first, index, number.next());
    }

    /** "640m zloty": a currency behind the mark tells that it is no unit of length. */
    private boolean isMillionsOf(Words words, int number) {
        return words.at(number).isDigits()
                && words.at(number + 1).glued()
                && words.at(number + 1).isLetters()
                && !words.at(number + 2).glued()
                && currencies.behind(words, number + 2) != null;
    }

    /** With the measure behind the number; "$10 dollars" repeats the sign, "$75 U.S." says whose it is. */
    private Amount measured(Words words, Amount amount) {
        Measure sign = amount.measure();
        if (sign != null) {
            Phrases.Match<Measure> name = currencies.behind(words, amount.next());
            boolean repeats = name != null && name.value().name().endsWith(sign.name());
            return repeats ? amount.with(name.value(), name.next()) : amount;
        }
        ScaledCodes.Scaled code = scaled.at(words, amount.next());
        if (code != null) {
            return amount.with(amount.from().times(code.scale()), amount.next())
                    .with(code.measure(), amount.next() + 1);
        }
        boolean crowd = amount.from().form() == Numeral.Form.CROWD && words.is(amount.next(), "of");
        MeasureGrammar.Found found = measures.behind(words, crowd ? amount.next() + 1 : amount.next());
        return found == null ? amount : amount.with(found.measure(), found.next());
    }

    private Amount ranged(Words words, Amount amount, Numeral to) {
        boolean shared = !amount.from().isScaled() && to.isScaled();
        boolean below = amount.from().mantissa().compareTo(to.mantissa()) <= 0;
        Numeral from = shared && below ? amount.from().scaledLike(to) : amount.from();
        MeasureGrammar.Found behind = measures.behind(words, to.next());
        Measure measure = behind == null ? amount.measure() : behind.measure();
        int next = behind == null ? to.next() : behind.next();
        return new Amount(from, to, measure, amount.first(), amount.number(), next);
    }

    /** "thirteen dollars and forty-five cents", "15 dollars 50". */
    private Amount withMinorUnits(Words words, Amount amount) {
        Measure measure = amount.measure();
        boolean named = measure != null
                && measure.isMoney()
                && amount.next() > amount.from().next();
        if (!named || !amount.from().isWhole() || amount.from().isScaled()) {
            return amount;
        }
        boolean and = words.is(amount.next(), "and");
        Numeral minor = numerals.at(words, and ? amount.next() + 1 : amount.next(), false);
        if (minor == null || !minor.isWhole() || minor.value().compareTo(HUNDRED) >= 0) {
            return amount;
        }
        Phrases.Match<Measure> unit = currencies.behind(words, minor.next());
        boolean named2 = unit != null && unit.value().isMinor();
        boolean bare = unit == null && !and && minor.form() == Numeral.Form.DIGITS && ends(words, minor.next());
        if (!named2 && !bare) {
            return amount;
        }
        BigDecimal value = amount.from().value().add(minor.value().movePointLeft(2));
        return amount.with(amount.from().exactly(value, new BigDecimal("0.01")), named2 ? unit.next() : minor.next());
    }

    /** "six years and four months" are 76 months; "between two hours and 30 minutes" is a range. */
    private Amount withShorterSpan(Words words, Amount amount) {
        Measure longer = amount.measure();
        boolean span = longer != null
                && longer.isDuration()
                && words.is(amount.next(), "and")
                && !words.is(amount.first() - 1, "between")
                && amount.from().isWhole();
        Numeral rest = span ? numerals.at(words, amount.next() + 1, false) : null;
        MeasureGrammar.Found shorter = rest == null || !rest.isWhole() ? null : measures.behind(words, rest.next());
        if (shorter == null || !shorter.measure().isDuration()) {
            return amount;
        }
        long times = Math.round(longer.seconds() / shorter.measure().seconds());
        if (times <= 1 || rest.value().compareTo(BigDecimal.valueOf(times)) >= 0) {
            return amount;
        }
        BigDecimal value =
                amount.from().value().multiply(BigDecimal.valueOf(times)).add(rest.value());
        return amount.with(amount.from().exactly(value, BigDecimal.ONE), amount.next())
                .with(shorter.measure(), shorter.next());
    }

    private static boolean ends(Words words, int index) {
        Word next = words.at(index);
        return !next.isLetters() && !next.isDigits() && !next.isHyphen() && !next.is("%") && !next.is("$");
    }
}
