package news.parallax.compare.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * How much it says about two claims that they share a word: a word of every article of a story ("Harrow", "Irtysh") says
 * little, one of two articles says much (inverse document frequency within the story).
 */
public final class Weights {
    /** All units weigh the same: for texts that stand alone. */
    public static final Weights EVEN = new Weights(Map.of(), 0);

    private final Map<String, Integer> articlesByUnit;
    private final int articles;

    private Weights(Map<String, Integer> articlesByUnit, int articles) {
        this.articlesByUnit = articlesByUnit;
        this.articles = articles;
    }

    public static <T> Weights over(Collection<T> items, Function<T, UUID> article, Function<T, Set<String>> units) {
        Map<UUID, Set<String>> unitsByArticle = new HashMap<>();
        for (T item : items) {
            unitsByArticle
                    .computeIfAbsent(article.apply(item), id -> new HashSet<>())
                    .addAll(units.apply(item));
        }
        Map<String, Integer> counts = new HashMap<>();
        unitsByArticle.values().forEach(all -> all.forEach(unit -> counts.merge(unit, 1, Integer::sum)));
        return new Weights(Map.copyOf(counts), unitsByArticle.size());
    }

    public double of(String unit) {
        if (articles == 0) {
            return 1;
        }
        return Math.log(2 + articles / (double) articlesByUnit.getOrDefault(unit, 1));
    }

    public double of(Set<String> units) {
        double sum = 0;
        for (String unit : units) {
            sum += of(unit);
        }
        return sum;
    }

    /** How much of the lighter of two sets lies in the other, by weight, from 0 to 1. */
    public double overlap(Set<String> a, Set<String> b) {
        double lighter = Math.min(of(a), of(b));
        return lighter == 0 ? 0 : of(shared(a, b)) / lighter;
    }

    public static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared;
    }
}
