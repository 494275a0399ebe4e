package news.parallax.extract.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * An amount of a sentence with what belongs to it, before it becomes a quantity.
 *
 * @param limit what its bound words say, null without any
 * @param counted what it counts, null where it measures or nothing was found
 * @param first index of its first word in the sentence, bound words included
 * @param next index behind its last word
 */
record Figure(
        Amount amount,
        BoundWords.@Nullable Limit limit,
        @Nullable CountedNoun counted,
        int first,
        int next) {

    boolean isBare() {
        return amount.measure() == null && counted == null;
    }
}
