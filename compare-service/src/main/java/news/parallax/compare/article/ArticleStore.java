package news.parallax.compare.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.story.ArticleProfile;

/** Articles, their revisions and their claims. Every call belongs to the caller's transaction. */
public interface ArticleStore {

    /** Keeps others from working on the article until the transaction ends, whose queries are planned once for all. */
    void lock(UUID articleId);

    Optional<KnownArticle> find(UUID articleId);

    /** The article's newest revision is this one, and it belongs to that story. */
    void place(ArticleProfile profile, int revision, UUID storyId);

    /** Forgets a revision with its claims, if it is stored: the same one, read anew, takes its place. */
    void forget(UUID articleId, int revision);

    /** Stores a revision that is not stored, with its claims. */
    void store(ReadRevision revision, UUID storyId);

    /** An earlier revision takes part in nothing but the search for silent changes from now on. */
    void supersede(UUID articleId, int revision);

    /** What revisions below this one said takes part in nothing any more: the article was withdrawn. */
    void forgetTestimonies(UUID articleId, int before);

    /** Whether the publisher withdrew the article after this revision. */
    boolean wasWithdrawnAfter(UUID articleId, int revision);

    /** Keys of all facts that claims of the article may belong to, those of superseded revisions among them. */
    Set<String> factKeys(Collection<UUID> articleIds);

    /** Moves articles with all they say into another story. */
    void move(Collection<UUID> articleIds, UUID storyId);

    /**
     * What is said about facts of a story.
     *
     * @return the testimonies of every key in {@code Judge.ORDER}, no more than {@code Judge.MAX_TESTIMONIES} a key; keys
     *     without any are absent
     */
    Map<String, List<Testimony>> testimonies(UUID storyId, Collection<String> factKeys);
}
