package news.parallax.compare.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.parallax.compare.disagreement.Disagreement;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.disagreement.Review.State;
import news.parallax.compare.disagreement.ReviewBasis;
import org.jspecify.annotations.Nullable;

/** What the desk may do next: open, then confirmed or dismissed, then resolved. Pure. */
final class ReviewRules {
    private ReviewRules() {}

    /** What becomes of a review. */
    sealed interface Ruling {
        /**
         * It goes on.
         *
         * @param undoes the version whose change is taken back; null where none is
         */
        record Granted(Review after, @Nullable Integer undoes) implements Ruling {}

        /** It cannot be done now. */
        record Refused(String because) implements Ruling {}
    }

    /**
     * Applies an action.
     *
     * @param standing the last change of state that was not taken back; empty where there is none
     */
    static Ruling rule(Disagreement now, ReviewAction action, Optional<ReviewEntry> standing) {
        Review review = now.review();
        if (!allowed(review, standing).contains(action.type())) {
            return new Ruling.Refused(refusal(review.state(), action.type(), standing));
        }
        return switch (action) {
            case ReviewAction.Confirm confirm -> granted(review.decided(State.CONFIRMED, null, basis(now)));
            case ReviewAction.Dismiss dismiss -> granted(review.decided(State.DISMISSED, dismiss.reason(), basis(now)));
            case ReviewAction.Resolve resolve ->
                granted(review.decided(State.RESOLVED, review.dismissal(), basis(now)));
            case ReviewAction.Reopen reopen -> granted(review.opened());
            case ReviewAction.Assign assign -> granted(review.assignedTo(assign.assignee()));
            case ReviewAction.Note remark -> granted(review);
            case ReviewAction.Undo undo -> undone(review, standing.orElseThrow());
        };
    }

    private static Ruling undone(Review review, ReviewEntry last) {
        return new Ruling.Granted(last.before().assignedTo(review.assignee()), last.version());
    }

    private static Ruling granted(Review after) {
        return new Ruling.Granted(after, null);
    }

    private static ReviewBasis basis(Disagreement disagreement) {
        return ReviewBasis.of(disagreement.finding());
    }

    static Set<ActionKind> allowed(Review review, Optional<ReviewEntry> standing) {
        Set<ActionKind> allowed = EnumSet.of(ActionKind.ASSIGN, ActionKind.NOTE);
        allowed.addAll(
                switch (review.state()) {
                    case OPEN -> Set.of(ActionKind.CONFIRM, ActionKind.DISMISS);
                    case CONFIRMED, DISMISSED -> Set.of(ActionKind.RESOLVE, ActionKind.REOPEN);
                    case RESOLVED -> Set.of(ActionKind.REOPEN);
                });
        if (standing.filter(ReviewEntry::isOfTheDesk).isPresent()) {
            allowed.add(ActionKind.UNDO);
        }
        return allowed;
    }

    private static String refusal(State state, ActionKind type, Optional<ReviewEntry> standing) {
        if (type == ActionKind.UNDO) {
            return standing.isPresent()
                    ? "It was opened again because of news; that cannot be undone, only decided anew."
                    : "There is no decision to undo.";
        }
        return "%s is not possible while it is %s.".formatted(type, state);
    }
}
