package news.parallax.extract.reading.claim;

import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The times that bear on what a clause says.
 *
 * @param occurrence when it happens or happened
 * @param asOf at what time it is said to hold
 */
record Times(@Nullable TimeSpan occurrence, @Nullable TimeSpan asOf) {
    static Times of(SentenceNotes sentence, @Nullable ClauseNotes clause) {
        return new Times(null, null);
    }
}
