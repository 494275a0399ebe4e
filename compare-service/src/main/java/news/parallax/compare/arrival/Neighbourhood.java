package news.parallax.compare.arrival;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.compare.article.KnownArticle;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.Kinship;
import news.parallax.compare.storyline.DeskGrouping;
import news.parallax.compare.storyline.Placed;
import news.parallax.compare.storyline.StoryStore;

/**
 * The stories that an arriving article touches: those of its kin, and its own where it is a revision. Held locked.
 *
 * @param kin the articles of other urls that are about the same occurrence
 * @param stories ids of the touched stories, empty for an article that stands alone
 * @param written how many profiles had been written when the kin were searched for
 */
record Neighbourhood(Set<Placed> kin, SortedSet<UUID> stories, long written) {

    /**
     * Locks the stories and looks again until what was seen before the locks is what is there under them.
     *
     * @param known the article as it was known before; its story does not change while the article is locked and its story
     *     too
     */
    static Neighbourhood lock(StoryStore store, ArticleProfile profile, Supplier<Optional<KnownArticle>> known) {
        SortedSet<UUID> locked = new TreeSet<>();
        Neighbourhood seen = see(store, profile, known.get());
        while (!locked.containsAll(seen.stories())) {
            SortedSet<UUID> missing = new TreeSet<>(seen.stories());
            missing.removeAll(locked);
            store.lock(missing);
            locked.addAll(missing);
            // Searching costs the most, so it is done again only where others wrote meanwhile.
            seen = store.profilesWritten() == seen.written()
                    ? seen.inTheirStoriesOfNow(store, known.get())
                    : see(store, profile, known.get());
        }
        return seen;
    }

    private static Neighbourhood see(StoryStore store, ArticleProfile profile, Optional<KnownArticle> known) {
        // Counted before the search: what is written in between is then searched for once more, not missed.
        long written = store.profilesWritten();
        return of(kinOf(store, profile), known, written);
    }

    private static Neighbourhood of(Set<Placed> kin, Optional<KnownArticle> known, long written) {
        NavigableSet<UUID> stories = kin.stream().map(Placed::storyId).collect(Collectors.toCollection(TreeSet::new));
        known.map(KnownArticle::storyId).ifPresent(stories::add);
        return new Neighbourhood(kin, stories, written);
    }

    private Neighbourhood inTheirStoriesOfNow(StoryStore store, Optional<KnownArticle> known) {
        Map<UUID, UUID> now = store.storiesOf(ids(kin));
        Set<Placed> moved = kin.stream()
                .map(k -> new Placed(k.profile(), now.get(k.articleId())))
                .collect(Collectors.toSet());
        return of(moved, known, written);
    }

    /** What is left of it where the desk keeps stories apart. */
    Neighbourhood within(DeskGrouping desk, Optional<KnownArticle> known) {
        SortedSet<UUID> open = desk.open(stories, known.map(KnownArticle::storyId), kin);
        return new Neighbourhood(
                kin.stream().filter(k -> open.contains(k.storyId())).collect(Collectors.toSet()), open, written);
    }

    /**
     * Whether the same kin would be found now. Their stories are locked, so only articles that others brought in since can
     * make a difference.
     */
    boolean stillHolds(StoryStore store, ArticleProfile profile) {
        return store.profilesWritten() == written || ids(kinOf(store, profile)).equals(ids(kin));
    }

    private static Set<UUID> ids(Set<Placed> placed) {
        return placed.stream().map(Placed::articleId).collect(Collectors.toSet());
    }

    private static Set<Placed> kinOf(StoryStore store, ArticleProfile profile) {
        Predicate<ArticleProfile> kin = Kinship.to(profile);
        return store.candidates(profile).stream()
                .filter(candidate -> kin.test(candidate.profile()))
                .collect(Collectors.toSet());
    }
}
