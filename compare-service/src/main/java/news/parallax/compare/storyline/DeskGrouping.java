package news.parallax.compare.storyline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import news.parallax.compare.story.ArticleProfile;

/**
 * What the desk decided on some stories, which placing an article has to respect.
 *
 * @param apart pairs of stories that must not become one
 * @param tied pairs of articles that must not be taken apart
 */
public record DeskGrouping(Set<Pair> apart, Set<Pair> tied) {
    public DeskGrouping {
        apart = Set.copyOf(apart);
        tied = Set.copyOf(tied);
    }

    /** Two ids, in whatever order they are given. */
    public record Pair(UUID one, UUID other) {
        public Pair {
            if (one.compareTo(other) > 0) {
                UUID swapped = one;
                one = other;
                other = swapped;
            }
        }
    }

    /**
     * The stories that an article may join or tie together: of those that must not become one, its own stays, else the one
     * with most of its kin.
     *
     * @param own the story of an article that is known
     * @param kin the article's kin
     */
    public SortedSet<UUID> open(SortedSet<UUID> stories, Optional<UUID> own, Set<Placed> kin) {
        if (apart.isEmpty()) {
            return stories;
        }
        Map<UUID, Long> kinByStory =
                kin.stream().collect(Collectors.groupingBy(Placed::storyId, Collectors.counting()));
        List<UUID> preferred = stories.stream()
                .sorted(Comparator.comparing((UUID story) -> !own.equals(Optional.of(story)))
                        .thenComparing(story -> -kinByStory.getOrDefault(story, 0L))
                        .thenComparing(story -> story))
                .toList();
        SortedSet<UUID> open = new TreeSet<>();
        for (UUID story : preferred) {
            if (open.stream().noneMatch(taken -> apart.contains(new Pair(taken, story)))) {
                open.add(story);
            }
        }
        return open;
    }

    /** Kin, or put together by the desk. */
    public BiPredicate<ArticleProfile, ArticleProfile> kin(BiPredicate<ArticleProfile, ArticleProfile> byTheirTexts) {
        return (a, b) -> tied.contains(new Pair(a.articleId(), b.articleId())) || byTheirTexts.test(a, b);
    }
}
