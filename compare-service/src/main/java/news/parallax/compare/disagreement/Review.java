package news.parallax.compare.disagreement;

import java.util.Optional;
import news.parallax.compare.judgement.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the desk has decided on a disagreement.
 *
 * @param dismissal why it was dismissed, kept when it is then resolved; null where it was not
 * @param assignee who of the desk works on it; null where nobody does
 * @param basis what the decision rests on; null where the case is open
 */
public record Review(
        State state,
        @Nullable Dismissal dismissal,
        @Nullable String assignee,
        @Nullable ReviewBasis basis) {

    /** Of a disagreement that nobody has looked at. */
    public static final Review NONE = new Review(State.OPEN, null, null, null);

    public Review {
        if ((state == State.OPEN) == (basis != null)) {
            throw new IllegalArgumentException("a decision has a basis, an open case has none, but " + state);
        }
        if (dismissal != null && (state == State.OPEN || state == State.CONFIRMED)) {
            throw new IllegalArgumentException("only what was dismissed has a reason for it, but it is " + state);
        }
    }

    /** The steps of a review. */
    public enum State {
        OPEN,
        CONFIRMED,
        DISMISSED,
        /** Done with. */
        RESOLVED
    }

    /** Why the desk takes a disagreement for none. */
    public enum Dismissal {
        /** The values are the same when rounded or put in other words. */
        SAME_VALUE,
        /** Different things, places or times are told of. */
        DIFFERENT_SCOPE,
        /** A later report supersedes the earlier one. */
        UPDATED,
        /** One source in two wordings. */
        SAME_ORIGIN,
        /** A text was misread. */
        MISREAD,
        /** True, and of no importance. */
        IMMATERIAL,
        /** What the note says. */
        OTHER
    }

    /** The case is open, with the same assignee. */
    public Review opened() {
        return new Review(State.OPEN, null, assignee, null);
    }

    public Review decided(State decision, @Nullable Dismissal reason, ReviewBasis restingOn) {
        return new Review(decision, reason, assignee, restingOn);
    }

    public Review assignedTo(@Nullable String other) {
        return new Review(state, dismissal, other, basis);
    }

    /** Why the desk must look again now that this is found; empty where nothing is new to what it decided on. */
    Optional<String> newsIn(Finding finding) {
        return basis == null ? Optional.empty() : basis.newsIn(finding);
    }

    /** The same decision, which knows the wordings and quotes of this finding too. */
    Review awareOf(Finding finding) {
        return basis == null ? this : new Review(state, dismissal, assignee, basis.awareOf(finding));
    }
}
