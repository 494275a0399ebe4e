package news.parallax.compare.arrival;

import java.util.List;
import news.parallax.compare.disagreement.Tracking.Changed;

/** What became of the claims of an article. */
sealed interface Outcome {

    /** The event was handled before; nothing was done. */
    record Repeated() implements Outcome {}

    /** A newer revision is known; this one only takes part in the search for silent changes. */
    record Late(List<Changed> changes) implements Outcome {}

    /** The article was placed in its story and its facts were judged. */
    record Compared(List<Changed> changes) implements Outcome {}
}
