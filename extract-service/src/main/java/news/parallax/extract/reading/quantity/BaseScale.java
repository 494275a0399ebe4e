package news.parallax.extract.reading.quantity;

import news.parallax.contracts.Quantity.Interval;
import org.jspecify.annotations.Nullable;

/** Converts to the base unit of a dimension. */
@FunctionalInterface
interface BaseScale {
    /** The interval in the base unit; an open end stays open. */
    Interval toBase(@Nullable Double low, @Nullable Double high);

    /** Money in its main unit: 742 pence are 7.42 GBP. */
    static BaseScale money(String iso, double minorPerMajor) {
        return (low, high) ->
                new Interval(low == null ? null : low / minorPerMajor, high == null ? null : high / minorPerMajor, iso);
    }
}
