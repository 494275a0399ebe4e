package news.parallax.extract.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is measured in.
 *
 * @param name singular, in English: "kilometre", "dollar", "penny per share"
 * @param kind what sort of measure it is
 * @param base how it converts to the base unit of its dimension, null where it does not
 */
record Measure(String name, Kind kind, @Nullable BaseScale base) {

    enum Kind {
        MONEY,
        /** The small coin of a currency: "cent", "penny". */
        COIN,
        UNIT,
        /** Per cent, percentage points, basis points, points. */
        SHARE,
        AGE
    }

    boolean isDuration() {
        return base != null && base.toBase(0.0, 0.0).unit().equals("second");
    }

    /** How long one of a duration is. */
    double seconds() {
        Double seconds = base == null ? null : base.toBase(1.0, 1.0).low();
        return seconds == null ? 0 : seconds;
    }

    boolean isMinor() {
        return kind == Kind.COIN;
    }

    boolean isMoney() {
        return kind == Kind.MONEY || kind == Kind.COIN;
    }

    /** This measure for every one of something: "dollar per share". Only ratios of library units convert. */
    Measure per(String denominator, @Nullable BaseScale rate) {
        return new Measure(name + " per " + denominator, kind, rate);
    }
}
