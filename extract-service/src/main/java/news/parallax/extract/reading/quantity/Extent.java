package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import news.parallax.contracts.Quantity.Bound;
import news.parallax.extract.reading.numeral.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * The interval that the words of a figure allow.
 *
 * @param value as written, null for a range
 * @param low null where it is open downwards
 * @param high null where it is open upwards
 */
record Extent(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound) {
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Extent of(Amount amount, BoundWords.@Nullable Limit limit) {
        Numeral from = amount.from();
        Numeral to = amount.to();
        if (to != null) {
            BigDecimal most = to.most() == null ? to.value() : to.most();
            return new Extent(null, from.value().doubleValue(), most.doubleValue(), Bound.RANGE);
        }
        BigDecimal most = from.most();
        return most == null ? single(from, limit) : crowd(from.value(), most, limit);
    }

    /** The same below zero: "minus 5 degrees". */
    Extent negated() {
        return new Extent(value == null ? null : -value, high == null ? null : -high, low == null ? null : -low, bound);
    }

    private static Extent single(Numeral numeral, BoundWords.@Nullable Limit limit) {
        BigDecimal value = numeral.value();
        BigDecimal step = numeral.step();
        if (limit == null) {
            return around(value, step, Bound.EXACT);
        }
        return switch (limit) {
            case APPROXIMATELY -> around(value, roundedStep(numeral), Bound.APPROXIMATELY);
            case AT_LEAST -> between(value, value, null, Bound.AT_LEAST);
            case MORE_THAN -> between(value, value, null, Bound.MORE_THAN);
            case JUST_MORE -> between(value, value, value.add(step), Bound.MORE_THAN);
            case AT_MOST -> between(value, null, value, Bound.AT_MOST);
            case LESS_THAN -> between(value, null, value, Bound.LESS_THAN);
            case JUST_LESS -> between(value, value.subtract(step), value, Bound.LESS_THAN);
        };
    }

    /** "dozens" is a range, "more than several hundred" one that is open upwards. */
    private static Extent crowd(BigDecimal least, BigDecimal most, BoundWords.@Nullable Limit limit) {
        if (limit == null) {
            return between(null, least, most, Bound.RANGE);
        }
        return switch (limit) {
            case APPROXIMATELY -> between(null, least, most, Bound.RANGE);
            case AT_LEAST, MORE_THAN, JUST_MORE -> between(null, least, null, Bound.RANGE);
            case AT_MOST, LESS_THAN, JUST_LESS -> between(null, null, most, Bound.RANGE);
        };
    }

    private static Extent around(BigDecimal value, BigDecimal step, Bound bound) {
        BigDecimal half = step.divide(BigDecimal.TWO);
        BigDecimal low = value.subtract(half).max(BigDecimal.ZERO);
        return between(value, low, value.add(half), bound);
    }

    private static Extent between(
            @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound) {
        return new Extent(number(value), number(low), number(high), bound);
    }

    private static @Nullable Double number(@Nullable BigDecimal decimal) {
        return decimal == null
                ? null
                : Double.valueOf(decimal.round(FIFTEEN_DIGITS).doubleValue());
    }

    /** With "about", a zero at the end is not significant below a hundred either: "about 20". */
    private static BigDecimal roundedStep(Numeral numeral) {
        BigDecimal mantissa = numeral.mantissa();
        boolean tens = mantissa.compareTo(HUNDRED) < 0
                && mantissa.scale() <= 0
                && mantissa.signum() != 0
                && mantissa.stripTrailingZeros().scale() < 0;
        return tens ? numeral.step().multiply(BigDecimal.TEN) : numeral.step();
    }
}
