package news.parallax.extract.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is about, by its own words or by those of a figure before it.
 *
 * @param measure null where it counts
 * @param counted the counted things as the article names them, null where it measures or nothing was found
 * @param countedClass their class, "share of" that class for a fraction of them, null where the lexicon has none
 */
record Things(
        @Nullable Measure measure,
        @Nullable String counted,
        @Nullable String countedClass) {
    static final Things UNKNOWN = new Things(null, null, null);

    boolean areKnown() {
        return measure != null || counted != null;
    }
}
