package news.parallax.compare.review;

import java.time.Instant;
import news.parallax.compare.disagreement.Review;
import org.jspecify.annotations.Nullable;

/**
 * One line of a review's trail. Never changed once written.
 *
 * @param version of the disagreement after it
 * @param actor who did it; null where the machine opened the case again
 * @param note the desk's, or why the machine opened it again
 * @param undoes the version whose change it took back
 */
record ReviewEntry(
        int version,
        ActionKind action,
        @Nullable String actor,
        Instant at,
        Review before,
        Review after,
        @Nullable String note,
        @Nullable Integer undoes) {

    boolean isOfTheDesk() {
        return actor != null;
    }
}
