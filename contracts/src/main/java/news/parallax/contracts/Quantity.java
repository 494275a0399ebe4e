package news.parallax.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A figure as an article gives it. Nothing is averaged: value, bounds and the words used are all kept.
 *
 * @param value the figure as written, in plain units ("1.2 million" is 1,200,000); null for a range
 * @param low the least value that the words allow, null where they set no lower end. A figure without a bound stands for
 *     itself plus or minus half a unit of its last significant digit: "14,000" allows 13,500 to 14,500
 * @param high the greatest value that the words allow, null where they set no upper end
 * @param bound how the words limit it
 * @param unit of measures, singular, in English ("dollar", "kilometre", "percent"); null where things are counted
 * @param counted the counted things as the article names them ("North Korean troops"); null for measures
 * @param countedClass the class of the counted noun ("soldier", "worker", "dead", "injured", "missing"): only figures of
 *     one class may be compared; null where the noun is in no lexicon
 * @param base the same interval in the base unit of its dimension, for measures that can be converted
 * @param start offset of the figure with its bound words and noun, in the text of the claim's evidence field
 * @param end offset behind it
 * @param text exactly that part of the text
 */
public record Quantity(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable String countedClass,
        @Nullable Interval base,
        int start,
        int end,
        String text) {

    public Quantity {
        Require.present("bound", bound);
        Require.present("text", text);
        Require.span(start, end);
        if (value == null && bound != Bound.RANGE) {
            throw new IllegalArgumentException("only a range may lack a value: " + text);
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    public enum Bound {
        EXACT,
        APPROXIMATELY,
        /** The value itself is allowed. */
        AT_LEAST,
        /** The value itself is not allowed. */
        MORE_THAN,
        /** The value itself is allowed. */
        AT_MOST,
        /** The value itself is not allowed. */
        LESS_THAN,
        RANGE
    }

    /**
     * An interval in a unit.
     *
     * @param low null where it is open downwards
     * @param high null where it is open upwards
     * @param unit the base unit of the dimension: "metre", "square metre", "kilogram", "second", "kelvin", "cubic metre",
     *     or an ISO 4217 code for money
     */
    public record Interval(@Nullable Double low, @Nullable Double high, String unit) {}
}
