package news.parallax.compare.alert.delivery;

import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.contracts.DisagreementChanged;
import org.jspecify.annotations.Nullable;

/** Why a disagreement that a channel was told of is over, in a sentence. */
final class Because {
    private Because() {}

    /** Why it is no longer found; null while it is. */
    static @Nullable String of(DisagreementChanged change, Cause cause) {
        return switch (change.resolution()) {
            case null -> null;
            case RETRACTED -> withdrawal(cause);
            case SUPERSEDED -> "A later article or a later revision settles it.";
            case REGROUPED -> "The desk regrouped the stories.";
        };
    }

    private static String withdrawal(Cause cause) {
        if (!(cause instanceof Cause.Retraction withdrawn)) {
            return "The publisher withdrew an article that it rested on.";
        }
        String done = withdrawn.source() + " withdrew an article that it rested on";
        String notice = withdrawn.notice();
        return notice == null || notice.isBlank() ? done + "." : done + ": \"" + notice.strip() + "\".";
    }

    /** What the desk decided, with the note that it took of it. */
    static String of(DisagreementChanged change, String actor, @Nullable String note) {
        String done = change.status() == DisagreementChanged.Status.DISMISSED ? "dismissed" : "resolved";
        return "The desk (" + actor + ") " + done + " it" + (note == null || note.isBlank() ? "." : ": " + note);
    }
}
