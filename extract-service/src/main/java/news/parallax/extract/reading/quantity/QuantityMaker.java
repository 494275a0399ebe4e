package news.parallax.extract.reading.quantity;

import java.util.Set;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.Quantity.Interval;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Turns a figure into a quantity with its place in the text. */
final class QuantityMaker {
    private static final Set<String> TEMPERATURES = Set.of("celsius", "fahrenheit", "degree");

    private QuantityMaker() {}

    static Quantity make(String text, Words words, Figure figure, Things things) {
        Amount amount = figure.amount();
        Measure measure = things.measure();
        Extent extent = Extent.of(amount, figure.limit());
        int first = figure.first();
        int minus = minusBefore(words, amount);
        if (minus >= 0) {
            extent = extent.negated();
            first = Math.min(first, minus);
        }
        int start = words.at(first).start();
        int end = words.at(figure.next() - 1).end();
        return new Quantity(
                extent.value(),
                extent.low(),
                extent.high(),
                extent.bound(),
                measure == null ? null : measure.name(),
                measure == null ? things.counted() : null,
                measure == null ? things.countedClass() : null,
                base(figure, measure, extent),
                start,
                end,
                text.substring(start, end));
    }

    private static @Nullable Interval base(Figure figure, @Nullable Measure measure, Extent extent) {
        if (measure == null) {
            boolean share = figure.amount().from().form() == Numeral.Form.FRACTION;
            return share ? new Interval(extent.low(), extent.high(), "one") : null;
        }
        BaseScale scale = measure.base();
        return scale == null ? null : scale.toBase(extent.low(), extent.high());
    }

    /** The word that makes it negative ("minus 5 degrees", "-3.2%"), or -1. */
    private static int minusBefore(Words words, Amount amount) {
        int sign = amount.first() - 1;
        if (words.is(sign, "minus") || (words.joinsAt(sign) && words.is(sign - 1, "minus"))) {
            return words.is(sign, "minus") ? sign : sign - 1;
        }
        boolean mark = words.is(sign, "-") || words.is(sign, "\u2212");
        if (!mark || words.at(sign).glued() || amount.measure() == null) {
            return -1;
        }
        boolean tight = words.at(amount.first()).glued();
        boolean temperature = TEMPERATURES.contains(amount.measure().name());
        return (tight && amount.measure().kind() == Measure.Kind.SHARE) || temperature ? sign : -1;
    }
}
