package news.parallax.compare.judgement;

import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What values a figure allows, in the base unit where it has one.
 *
 * @param value the figure as written; null for a range and where the interval is in another unit than the figure
 * @param low null where it is open downwards
 * @param high null where it is open upwards
 */
record Interval(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high) {

    private static final double VAGUE = 2;

    static Interval of(Quantity quantity) {
        if (quantity.base() != null) {
            return new Interval(null, quantity.base().low(), quantity.base().high());
        }
        // "Thousands" are said of 14,000 too.
        Double high = isVague(quantity) && quantity.high() != null
                ? Double.valueOf(quantity.high() * VAGUE)
                : quantity.high();
        return new Interval(quantity.value(), quantity.low(), high);
    }

    /** Whether a figure tells no more than an order of magnitude: "several dozen", "thousands". */
    static boolean isVague(Quantity quantity) {
        return quantity.value() == null && quantity.text().chars().noneMatch(Character::isDigit);
    }

    /**
     * Whether some value is allowed by both. Ends that only touch do not meet, or 14,000 (13,500 to 14,500) would meet
     * 15,000 (14,500 to 15,500); equal figures always do.
     */
    boolean meets(Interval other) {
        if (value != null && value.equals(other.value)) {
            return true;
        }
        if (low != null && low.equals(other.low) && high != null && high.equals(other.high)) {
            return true;
        }
        return startsBelowEndOf(other) && other.startsBelowEndOf(this);
    }

    private boolean startsBelowEndOf(Interval other) {
        if (low == null || other.high == null) {
            return true;
        }
        // Both ends said to be allowed: "at least 1,150" and "up to 1,150".
        boolean bothOpen = high == null && other.low == null;
        return bothOpen ? low <= other.high : low < other.high;
    }

    boolean closed() {
        return low != null && high != null;
    }

    /** A value to sort by: the middle, or the end there is. */
    double place() {
        if (low != null && high != null) {
            return (low + high) / 2;
        }
        if (value != null) {
            return value;
        }
        return low != null ? low : high != null ? high : 0;
    }

    boolean allows(double candidate) {
        return (low == null || candidate >= low) && (high == null || candidate <= high);
    }

    /** The values that both allow; only for intervals that meet. */
    Interval and(Interval other) {
        Double highestLow =
                low == null ? other.low : other.low == null ? low : Double.valueOf(Math.max(low, other.low));
        Double lowestHigh =
                high == null ? other.high : other.high == null ? high : Double.valueOf(Math.min(high, other.high));
        return new Interval(null, highestLow, lowestHigh);
    }
}
