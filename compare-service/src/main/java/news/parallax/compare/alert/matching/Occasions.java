package news.parallax.compare.alert.matching;

import java.util.Optional;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/** Whether a change is told, given what was told before. */
public final class Occasions {
    private Occasions() {}

    /** Who made the change. */
    public enum By {
        JUDGE,
        DESK
    }

    /** Whether the disagreement stands after the change: neither gone nor settled. */
    public static boolean stands(DisagreementChanged event) {
        return event.change() != Change.RESOLVED
                && (event.status() == Status.OPEN || event.status() == Status.CONFIRMED);
    }

    /**
     * Why a receiver is told.
     *
     * @param told what it heard last; null where it heard nothing that reached it
     * @param updates whether it wants to hear of changes
     * @param isWanted whether a rule asks for what is found now
     */
    public static Optional<Occasion> of(
            DisagreementChanged event, By by, @Nullable Occasion told, boolean isWanted, boolean updates) {
        boolean knowsItStands = told != null && told.stands();
        if (!stands(event)) {
            return knowsItStands
                    ? Optional.of(by == By.DESK ? Occasion.SETTLED : Occasion.RETRACTED)
                    : Optional.empty();
        }
        if (knowsItStands) {
            return updates ? Optional.of(Occasion.REVISED) : Optional.empty();
        }
        if (!isWanted) {
            return Optional.empty();
        }
        return Optional.of(told == null ? Occasion.OPENED : Occasion.REOPENED);
    }
}
