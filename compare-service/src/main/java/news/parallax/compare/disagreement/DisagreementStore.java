package news.parallax.compare.disagreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.judgement.Compatible;

/** Disagreements with their history. Every call belongs to the caller's transaction. */
public interface DisagreementStore {

    /**
     * What is known under facts of stories, whatever its status.
     *
     * @param factKeys by story
     */
    List<Disagreement> known(Map<UUID, Set<String>> factKeys);

    /** Stores the state after each change, the change in the history, and the new key of what was rekeyed. */
    void store(Tracking tracking, Cause cause);

    /** The compatible readings of a fact replace those stored before. */
    void replaceCompatible(UUID storyId, Collection<String> factKeys, List<Compatible> readings);

    /** The revision whose arrival made a change. */
    record Cause(UUID articleId, int revision) {}
}
