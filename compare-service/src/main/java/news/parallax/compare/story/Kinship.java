package news.parallax.compare.story;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    private static final double SPECIFIC_NAME = 2;
    private static final double BROAD_NAME = 0.5;
    private static final double WORD = 0.7;
    private static final double ENOUGH = 7;
    private static final int TELLING_NAMES = 2;
    private static final int FEWEST_WORDS = 4;
    /** Where only one name is shared, the words must tell. */
    private static final int FEWEST_WORDS_BESIDE_ONE_NAME = 6;

    /** Kin share at least this many of their {@link #searchTerms}. */
    public static final int FEWEST_SHARED_SEARCH_TERMS = 1;

    private Kinship() {}

    /** The terms by which a store finds articles that may be kin: names that are not on everybody's lips. */
    public static List<String> searchTerms(ArticleProfile profile) {
        return profile.terms().stream().filter(Kinship::isSpecificName).toList();
    }

    private static boolean isSpecificName(String term) {
        return term.startsWith(ArticleProfile.NAME_MARK)
                && !BroadNames.contains(term.substring(ArticleProfile.NAME_MARK.length()));
    }

    public static boolean sameStory(ArticleProfile a, ArticleProfile b) {
        return to(a).test(b);
    }

    /** Whether others are kin of one article: for laying it beside many. */
    public static Predicate<ArticleProfile> to(ArticleProfile article) {
        Set<String> terms = new HashSet<>(article.terms());
        return other -> Duration.between(article.publishedAt(), other.publishedAt())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0
                && closeness(terms, other) >= ENOUGH;
    }

    /** How much two articles have in common; 0 where they share too few names or words to be about one. */
    static double closeness(ArticleProfile a, ArticleProfile b) {
        return closeness(new HashSet<>(a.terms()), b);
    }

    /** Counts first and weighs then: a sum taken term by term would hang on their order in the last bit. */
    private static double closeness(Set<String> terms, ArticleProfile other) {
        int specific = 0;
        int broad = 0;
        int words = 0;
        for (String term : other.terms()) {
            if (!terms.contains(term)) {
                continue;
            }
            if (!term.startsWith(ArticleProfile.NAME_MARK)) {
                words++;
            } else if (isSpecificName(term)) {
                specific++;
            } else {
                broad++;
            }
        }
        int fewestWords = specific < TELLING_NAMES ? FEWEST_WORDS_BESIDE_ONE_NAME : FEWEST_WORDS;
        return specific == 0 || words < fewestWords ? 0 : specific * SPECIFIC_NAME + broad * BROAD_NAME + words * WORD;
    }
}
