package news.parallax.compare.story;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two articles are about one occurrence. Looks at the two alone: symmetric, and untouched by what else is known,
 * so that stories are the connected components of this relation and come out the same in whatever order articles come.
 */
public final class Kinship {
    /**
     * Articles published further apart than this are not tied to each other directly; a story may last longer through
     * those between.
     */
    public static final Duration WINDOW = Duration.ofDays(4);
    /**
     * Kin share at least this many of the terms that a store finds candidates by ({@link ArticleProfile#terms()}).
     */
    public static final int FEWEST_SHARED_TERMS = 5;

    private Kinship() {}

    public static boolean sameStory(ArticleProfile a, ArticleProfile b) {
        if (Duration.between(a.publishedAt(), b.publishedAt()).abs().compareTo(WINDOW) > 0) {
            return false;
        }
        Set<String> shared = new HashSet<>(a.terms());
        shared.retainAll(new HashSet<>(b.terms()));
        long names = shared.stream()
                .filter(term -> term.startsWith(ArticleProfile.NAME_MARK))
                .count();
        return names >= 2 && shared.size() >= FEWEST_SHARED_TERMS;
    }
}
