package news.parallax.compare.storyline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import news.parallax.compare.story.ArticleProfile;

/** Stories. Every call belongs to the caller's transaction. */
public interface StoryStore {

    /** Keeps others from changing the stories until the transaction ends. */
    void lock(SortedSet<UUID> storyIds);

    /**
     * Lets one transaction at a time pass from here to its commit, so that what it reads now is still true when it commits.
     * Taken last, and briefly.
     */
    void enterGate();

    /** Articles that may be kin of this one, itself left out: found by index, most terms in common first. */
    List<Placed> candidates(ArticleProfile profile);

    /**
     * How often an article came or was revised, as far as it is committed: while this stays the same, so do the candidates
     * but for the stories that they are in.
     */
    long profilesWritten();

    /** The stories that articles are in now, by article. */
    Map<UUID, UUID> storiesOf(Collection<UUID> articleIds);

    /** All articles of the stories. */
    List<Placed> members(Collection<UUID> storyIds);

    List<Founding> foundings(Collection<UUID> storyIds);

    /** What the desk decided on these stories and their articles. */
    DeskGrouping deskGrouping(Collection<UUID> storyIds);

    /** The story counts as founded by another of its articles. */
    void refound(UUID storyId, UUID articleId);

    /** Whether there is such a story that was not merged into another. */
    boolean isLiving(UUID storyId);

    /** Stores a story; one that had been merged away lives again. */
    void found(Founding founding);

    void merge(UUID storyId, UUID into);

    /** Brings counts, times and title of the stories up to date with their articles. */
    void refresh(Collection<UUID> storyIds);
}
