package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.ClaimEvent;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.ReadEvent;
import org.jspecify.annotations.Nullable;

/**
 * A clause with what is known of it.
 *
 * @param chain who says what its verb says
 * @param says whether it is but the saying of something ("officials said")
 * @param terms lower-case base forms of its content words
 */
record ClauseNotes(Clause clause, ReadEvent read, Chain chain, boolean says, List<String> terms) {
    @Nullable
    ClaimEvent event() {
        return read.event();
    }

    boolean isFramed() {
        return event() != null && event().frame() != null;
    }

    boolean isReported() {
        return !chain.holders().isEmpty();
    }
}
