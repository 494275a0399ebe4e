package news.parallax.compare.judgement;

import java.util.Objects;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.ClaimEvent;

/** Whether two claims that name what happened in one word may speak of one happening. */
final class Happenings {
    private Happenings() {}

    /**
     * "The coast guard puts the collision off Patos" beside "a ferry collided with a coal carrier": whoever says where, or
     * when, the happening was, and no more of it, speaks of the one that readers know of.
     */
    static boolean mayBeOne(Witness a, Witness b) {
        return (isNamedAlone(a) || isNamedAlone(b))
                && !Weights.shared(a.gist().predicate(), b.gist().predicate()).isEmpty();
    }

    private static boolean isNamedAlone(Witness witness) {
        ClaimEvent event = Objects.requireNonNull(witness.claim().event());
        return event.participants().isEmpty()
                && witness.claim().terms().size() == 1
                && !witness.inOwnVoice();
    }
}
