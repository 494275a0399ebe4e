package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.Quantity.Bound;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Turns a figure into a quantity: the interval that its words allow, its unit or counted noun, its place in the text. */
final class QuantityMaker {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CountedClasses classes;

    QuantityMaker(CountedClasses classes) {
        this.classes = classes;
    }

    Quantity make(String text, Words words, Figure figure, @Nullable Quantity previous) {
        Extent extent = extent(figure);
        int start = words.at(figure.first()).start();
        int end = words.at(figure.next() - 1).end();
        Measure measure = figure.measure();
        CountedNoun counted = figure.counted();
        String things = counted == null
                ? null
                : text.substring(
                        words.at(counted.first()).start(),
                        words.at(counted.next() - 1).end());
        boolean negative = isNegative(words, figure);
        if (negative) {
            extent = extent.negated();
            start = words.at(figure.first() - (words.joinsAt(figure.first() - 1) ? 2 : 1))
                    .start();
        }
        return new Quantity(
                extent.value,
                extent.low,
                extent.high,
                extent.bound,
                measure == null ? null : measure.name(),
                things,
                counted == null ? null : classes.of(counted.head()),
                measure == null || measure.base() == null
                        ? null
                        : measure.base().toBase(extent.low, extent.high),
                start,
                end,
                text.substring(start, end));
    }

    /** "minus 5 degrees", "minus-130 degrees", "-20". */
    private static boolean isNegative(Words words, Figure figure) {
        int at = figure.first() - 1;
        if (words.is(at, "minus") || words.joinsAt(at) && words.is(at - 1, "minus")) {
            return true;
        }
        boolean sign = words.is(at, "-") || words.is(at, "\u2212");
        return sign && !words.at(at).glued() && words.at(figure.first()).isDigits() && figure.measure() != null;
    }

    private static Extent extent(Figure figure) {
        Numeral from = figure.from();
        Numeral to = figure.to();
        if (to != null) {
            BigDecimal most = to.most() == null ? to.value() : to.most();
            return new Extent(null, from.value().doubleValue(), most.doubleValue(), Bound.RANGE);
        }
        if (from.most() != null) {
            return crowd(figure, from);
        }
        double value = from.value().doubleValue();
        double step = from.step().doubleValue();
        BoundWords.Limit limit = figure.limit();
        if (limit == null) {
            return new Extent(value, value - step / 2, value + step / 2, Bound.EXACT);
        }
        return switch (limit) {
            case APPROXIMATELY -> {
                double half = roundedStep(from) / 2;
                yield new Extent(value, value - half, value + half, Bound.APPROXIMATELY);
            }
            case AT_LEAST -> new Extent(value, value, null, Bound.AT_LEAST);
            case MORE_THAN -> new Extent(value, value, null, Bound.MORE_THAN);
            case JUST_MORE -> new Extent(value, value, value + step, Bound.MORE_THAN);
            case AT_MOST -> new Extent(value, null, value, Bound.AT_MOST);
            case LESS_THAN -> new Extent(value, null, value, Bound.LESS_THAN);
            case JUST_LESS -> new Extent(value, value - step, value, Bound.LESS_THAN);
        };
    }

    /** "dozens" is a range; "more than several hundred" has its lower end as value. */
    private static Extent crowd(Figure figure, Numeral numeral) {
        double low = numeral.value().doubleValue();
        double high = numeral.most() == null ? low : numeral.most().doubleValue();
        BoundWords.Limit limit = figure.limit();
        if (limit == null) {
            return new Extent(null, low, high, Bound.RANGE);
        }
        return switch (limit) {
            case AT_LEAST, MORE_THAN, JUST_MORE -> new Extent(null, low, null, Bound.RANGE);
            case AT_MOST, LESS_THAN, JUST_LESS -> new Extent(null, null, high, Bound.RANGE);
            case APPROXIMATELY -> new Extent(null, low, high, Bound.RANGE);
        };
    }

    /** With "about", a zero at the end is not significant below a hundred either: "about 20". */
    private static double roundedStep(Numeral numeral) {
        BigDecimal mantissa = numeral.mantissa();
        boolean tens = mantissa.compareTo(HUNDRED) < 0
                && mantissa.compareTo(TEN) >= 0
                && mantissa.stripTrailingZeros().scale() < 0;
        return numeral.step().doubleValue() * (tens && mantissa.scale() <= 0 ? 10 : 1);
    }

    private record Extent(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            Bound bound) {
        Extent negated() {
            return new Extent(
                    value == null ? null : -value, high == null ? null : -high, low == null ? null : -low, bound);
        }
    }
}
