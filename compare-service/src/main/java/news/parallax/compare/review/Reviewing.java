package news.parallax.compare.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.delivery.Alerts;
import news.parallax.compare.disagreement.Disagreement;
import news.parallax.compare.disagreement.DisagreementStore;
import news.parallax.compare.disagreement.DisagreementStore.LastChange;
import news.parallax.compare.disagreement.Review.State;
import news.parallax.compare.review.ReviewRules.Ruling;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.messaging.Outbox;
import news.parallax.messaging.StoredTime;

/** Takes the desk's decisions, each in a transaction of its own. */
@ApplicationScoped
class Reviewing {
    private final DisagreementStore disagreements;
    private final ReviewTrail trail;
    private final Outbox outbox;
    private final Alerts alerts;
    private final Clock clock;

    Reviewing(DisagreementStore disagreements, ReviewTrail trail, Outbox outbox, Alerts alerts, Clock clock) {
        this.disagreements = disagreements;
        this.trail = trail;
        this.outbox = outbox;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** What became of an action. */
    sealed interface Outcome {
        /** Done. */
        record Done(Disagreement after) implements Outcome {}

        /** Somebody or something was faster. */
        record Stale(LastChange by) implements Outcome {}

        /** Not possible in the state that it is in. */
        record Refused(String because) implements Outcome {}

        /** There is no such disagreement. */
        record Missing() implements Outcome {}
    }

    /**
     * Applies an action.
     *
     * @param version what the actor has seen
     */
    @Transactional
    Outcome act(UUID id, int version, ReviewAction action, String actor) {
        Optional<Disagreement> found = disagreements.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        Disagreement now = found.get();
        if (now.version() != version) {
            return new Outcome.Stale(disagreements.lastChange(id).orElseThrow());
        }
        return switch (ReviewRules.rule(now, action, trail.standing(id))) {
            case Ruling.Refused(String because) -> new Outcome.Refused(because);
            case Ruling.Granted granted -> new Outcome.Done(store(now, granted, action, actor));
        };
    }

    private Disagreement store(Disagreement now, Ruling.Granted granted, ReviewAction action, String actor) {
        Instant at = StoredTime.now(clock);
        Disagreement after = now.reviewed(granted.after(), at);
        disagreements.storeReviewed(after, actor);
        trail.append(
                now.id(),
                new ReviewEntry(
                        after.version(),
                        action.type(),
                        actor,
                        at,
                        now.review(),
                        after.review(),
                        action.note(),
                        granted.undoes()));
        if (now.review().state() != after.review().state()) {
            DisagreementChanged event = after.event(changeTo(after));
            outbox.append(event);
            alerts.decided(event, actor, action.note());
        }
        return after;
    }

    private static Change changeTo(Disagreement after) {
        State state = after.review().state();
        return switch (state) {
            case OPEN -> after.standing() ? Change.REOPENED : Change.REVISED;
            case CONFIRMED, DISMISSED -> Change.REVISED;
            case RESOLVED -> Change.RESOLVED;
        };
    }
}
