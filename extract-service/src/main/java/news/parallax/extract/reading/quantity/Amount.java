package news.parallax.extract.reading.quantity;

import news.parallax.extract.reading.numeral.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range with its measure.
 *
 * @param from the number, or the lower end of a range
 * @param to the upper end of a range, otherwise null
 * @param measure null where it counts
 * @param first index of its first word in the sentence, that of the currency sign if one stands there
 * @param number index of the first word of the number itself
 * @param next index behind its last word
 */
record Amount(Numeral from, @Nullable Numeral to, @Nullable Measure measure, int first, int number, int next) {

    Amount with(@Nullable Measure newMeasure, int newNext) {
        return new Amount(from, to, newMeasure, first, number, newNext);
    }

    Amount with(Numeral newFrom, int newNext) {
        return new Amount(newFrom, to, measure, first, number, newNext);
    }
}
