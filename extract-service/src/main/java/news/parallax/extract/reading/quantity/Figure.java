package news.parallax.extract.reading.quantity;

import news.parallax.extract.reading.numeral.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number of a sentence with what belongs to it, before it becomes a quantity.
 *
 * @param from the number, or the lower end of a range
 * @param to the upper end of a range, otherwise null
 * @param limit what its bound words say, null without any
 * @param measure what it is measured in, null where it counts
 * @param counted what it counts, null where it measures or nothing was found
 * @param first index of its first word in the sentence, bound words included
 * @param next index behind its last word
 */
record Figure(
        Numeral from,
        @Nullable Numeral to,
        BoundWords.@Nullable Limit limit,
        @Nullable Measure measure,
        @Nullable CountedNoun counted,
        int first,
        int next) {

    boolean isBare() {
        return measure == null && counted == null;
    }
}
