package news.parallax.compare.review;

import news.parallax.compare.disagreement.Review.Dismissal;
import org.jspecify.annotations.Nullable;

/** Something that somebody of the desk does to a review. Notes are plain text, null where there is none. */
sealed interface ReviewAction {
    @Nullable
    String note();

    /** The sources do disagree. */
    record Confirm(@Nullable String note) implements ReviewAction {}

    /** They do not, or it does not matter. */
    record Dismiss(Dismissal reason, @Nullable String note) implements ReviewAction {}

    /** The desk is done with it, and the note says how it came out. */
    record Resolve(String note) implements ReviewAction {}

    /** To be looked at again. */
    record Reopen(@Nullable String note) implements ReviewAction {}

    /** Takes the last decision back. */
    record Undo(@Nullable String note) implements ReviewAction {}

    /** Somebody works on it from now on; nobody where it is null. */
    record Assign(@Nullable String assignee, @Nullable String note) implements ReviewAction {}

    /** A remark. */
    record Note(String note) implements ReviewAction {}

    default ActionKind type() {
        return switch (this) {
            case Confirm confirm -> ActionKind.CONFIRM;
            case Dismiss dismiss -> ActionKind.DISMISS;
            case Resolve resolve -> ActionKind.RESOLVE;
            case Reopen reopen -> ActionKind.REOPEN;
            case Undo undo -> ActionKind.UNDO;
            case Assign assign -> ActionKind.ASSIGN;
            case Note remark -> ActionKind.NOTE;
        };
    }
}
