package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.judgement.Compatible;
import news.parallax.contracts.DisagreementChanged.Resolution;
import org.jspecify.annotations.Nullable;

/** Disagreements with their history. Every call belongs to the caller's transaction. */
public interface DisagreementStore {

    /**
     * What is known under facts of stories, whatever its status. Nobody else changes it until the transaction ends.
     *
     * @param factKeys by story
     */
    List<Disagreement> known(Map<UUID, Set<String>> factKeys);

    /** Stores the state after each change, the change in the history, and the new key of what was rekeyed. */
    void store(Tracking tracking, Cause cause);

    /** The compatible readings of a fact replace those stored before. */
    void replaceCompatible(UUID storyId, Collection<String> factKeys, List<Compatible> readings);

    /** The disagreement as it stands. */
    Optional<Disagreement> find(UUID id);

    /** The disagreement, which nobody else changes until the transaction ends. */
    Optional<Disagreement> lock(UUID id);

    /** Stores the state after the desk changed the review, and that it did. */
    void storeReviewed(Disagreement after, String actor);

    /** Who made the last change. */
    Optional<LastChange> lastChange(UUID id);

    /** What made the judge look again. */
    sealed interface Cause {
        /** What no longer stands was resolved by this. */
        Resolution resolution();

        /** The arrival of a revision. */
        record Arrival(UUID articleId, int revision) implements Cause {
            @Override
            public Resolution resolution() {
                return Resolution.SUPERSEDED;
            }
        }

        /**
         * The publisher withdrew the article, which the revision tells.
         *
         * @param source who withdrew it
         * @param notice what was said on it, null where nothing was
         */
        record Retraction(
                UUID articleId,
                int revision,
                String source,
                @Nullable String notice) implements Cause {
            @Override
            public Resolution resolution() {
                return Resolution.RETRACTED;
            }
        }

        /** Somebody of the desk regrouped stories. */
        record Regrouping(String actor) implements Cause {
            @Override
            public Resolution resolution() {
                return Resolution.REGROUPED;
            }
        }
    }

    /**
     * The last change of a disagreement.
     *
     * @param actor who of the desk made it; null where an article did
     * @param source outlet of the article whose arrival made it; null where the desk did
     */
    record LastChange(
            int version,
            Instant at,
            @Nullable String actor,
            @Nullable String source) {}
}
