package news.parallax.compare.story;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * What a name and a word add that stand at the head of both profiles and that nothing else shares, and how much two
     * articles must have in common: weights of a logistic regression over the pairs of this project's 34 stories to learn
     * from, at a probability of .8 ({@code docs/experiments.md}).
     */
    private static final double NAME = 6.6;

    private static final double WORD = 3.6;
    private static final double ENOUGH = 9.7;
    /** Of a report of two sentences this part of what it tells is enough, if it is worth a name. */
    private static final double ENOUGH_OF_A_BRIEF = 0.6;

    /** Another fire in the same town has its names too. */
    private static final int FEWEST_WORDS = 3;

    /** A term at this place among its like counts half of one at the head. */
    private static final double HALF_OF_NAMES = 15;

    private static final double HALF_OF_WORDS = 30;

    /** Kin share at least this many of their {@link #searchTerms}. */
    public static final int FEWEST_SHARED_SEARCH_TERMS = 1;

    private Kinship() {}

    /**
     * The terms by which a store finds articles that may be kin: names that are not on everybody's lips, and words that no
     * list of frequent English has (the drug on trial, the solvent that leaked).
     */
    public static List<String> searchTerms(ArticleProfile profile) {
        return profile.terms().stream()
                .filter(term -> isSought(isName(term), rarity(term)))
                .toList();
    }

    private static boolean isSought(boolean name, double rarity) {
        return name ? rarity > 0 : rarity == 1;
    }

    private static boolean isName(String term) {
        return term.startsWith(ArticleProfile.NAME_MARK);
    }

    private static double rarity(String term) {
        return isName(term) ? Rarity.ofName(term.substring(ArticleProfile.NAME_MARK.length())) : Rarity.ofStem(term);
    }

    public static boolean sameStory(ArticleProfile a, ArticleProfile b) {
        return to(a).test(b);
    }

    /** Whether others are kin of one article: for laying it beside many. */
    public static Predicate<ArticleProfile> to(ArticleProfile article) {
        Map<String, Telling> telling = telling(article);
        double ofOne = ENOUGH_OF_A_BRIEF * worth(telling);
        return other -> Duration.between(article.publishedAt(), other.publishedAt())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0
                && isEnough(closeness(telling, other), ofOne, other);
    }

    private static boolean isEnough(double closeness, double ofOne, ArticleProfile other) {
        return closeness >= ENOUGH
                || closeness >= NAME && (closeness >= ofOne || closeness >= ENOUGH_OF_A_BRIEF * worth(telling(other)));
    }

    /** All that an article tells, by what another would have in common with it that told the same. */
    private static double worth(Map<String, Telling> telling) {
        return telling.values().stream()
                        .mapToLong(term -> Math.round(1e6 * term.worth() * term.prominence()))
                        .sum()
                / 1e6;
    }

    /**
     * What a term of one article tells.
     *
     * @param worth by kind and rarity
     * @param prominence by its place among its like: 1 at the head
     * @param sought whether a store finds articles by it
     */
    private record Telling(double worth, double prominence, boolean name, boolean sought) {}

    private static Map<String, Telling> telling(ArticleProfile article) {
        Map<String, Telling> telling = new HashMap<>();
        Places places = new Places();
        for (String term : article.terms()) {
            double prominence = places.prominenceOfNext(term);
            boolean name = isName(term);
            double rarity = rarity(term);
            if (rarity > 0) {
                telling.put(term, new Telling(rarity * (name ? NAME : WORD), prominence, name, isSought(name, rarity)));
            }
        }
        return telling;
    }

    /**
     * How much two articles have in common; 0 where they share nothing that a store finds them by, or too few words. Counts in
     * millionths: a sum of fractions would hang on their order in the last bit.
     */
    private static double closeness(Map<String, Telling> terms, ArticleProfile other) {
        long millionths = 0;
        boolean found = false;
        int words = 0;
        Places places = new Places();
        for (String term : other.terms()) {
            double prominence = places.prominenceOfNext(term);
            Telling shared = terms.get(term);
            if (shared != null) {
                millionths += Math.round(1e6 * shared.worth() * Math.sqrt(shared.prominence() * prominence));
                found |= shared.sought();
                words += shared.name() ? 0 : 1;
            }
        }
        return found && words >= FEWEST_WORDS ? millionths / 1e6 : 0;
    }

    /** Goes through a profile's terms, names and words each by their own count. */
    private static final class Places {
        private int names;
        private int words;

        double prominenceOfNext(String term) {
            return isName(term) ? 1 / (1 + names++ / HALF_OF_NAMES) : 1 / (1 + words++ / HALF_OF_WORDS);
        }
    }
}
