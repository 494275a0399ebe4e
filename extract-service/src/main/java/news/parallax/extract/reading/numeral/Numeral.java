package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written.
 *
 * @param form how it is written
 * @param mantissa the number before its scale word: 1.2 of "1.2 million"
 * @param scale the value of its scale word, 1 without one
 * @param step what one unit of its last significant digit is worth: 0.1 million for "1.2 million". Zeros at the end count
 *     as not significant from 100 on: "14,000" has a step of 1,000 but "20" one of 1
 * @param most upper end of a {@link Form#CROWD}, whose lower end is the value; otherwise null
 * @param first index of its first word in the sentence
 * @param next index behind its last word
 */
public record Numeral(
        Form form,
        BigDecimal mantissa,
        BigDecimal scale,
        BigDecimal step,
        @Nullable BigDecimal most,
        int first,
        int next) {

    public enum Form {
        DIGITS,
        WORDS,
        /** "two-thirds", "a quarter of". */
        FRACTION,
        /** "dozens", "tens of thousands", "several hundred". */
        CROWD
    }

    public BigDecimal value() {
        return mantissa.multiply(scale);
    }

    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    public boolean isWhole() {
        return value().stripTrailingZeros().scale() <= 0;
    }

    /** The same number multiplied. */
    public Numeral times(BigDecimal factor) {
        return new Numeral(form, mantissa, scale.multiply(factor), step.multiply(factor), most, first, next);
    }

    /** The same number with another value. */
    public Numeral exactly(BigDecimal newValue, BigDecimal newStep) {
        return new Numeral(form, newValue, BigDecimal.ONE, newStep, most, first, next);
    }

    /** The same number with the scale of another: the 89 of "89 to 93 billion". */
    public Numeral scaledLike(Numeral other) {
        return new Numeral(form, mantissa, other.scale, step.multiply(other.scale), most, first, next);
    }
}
