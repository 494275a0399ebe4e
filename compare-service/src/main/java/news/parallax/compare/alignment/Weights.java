package news.parallax.compare.alignment;

import java.util.Collection;
import java.util.Collections;
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
    public static final Weights EVEN = new Weights(Map.of(), 1);

    /**
     * Weights are multiples of this, so that a sum of them is exact and the same in whatever order a set gives them: sets
     * of the JDK give another one in every process.
     */
    private static final double GRAIN = 0x1p-32;

    private final Map<String, Double> byUnit;
    private final double ofOthers;

    private Weights(Map<String, Double> byUnit, double ofOthers) {
        this.byUnit = byUnit;
        this.ofOthers = ofOthers;
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
        int articles = unitsByArticle.size();
        if (articles == 0) {
            return EVEN;
        }
        Map<String, Double> weights = HashMap.newHashMap(counts.size());
        counts.forEach((unit, in) -> weights.put(unit, weight(articles, in)));
        return new Weights(weights, weight(articles, 1));
    }

    private static double weight(int articles, int in) {
        return Math.rint(Math.log(2 + articles / (double) in) / GRAIN) * GRAIN;
    }

    public double of(String unit) {
        Double weight = byUnit.get(unit);
        return weight == null ? ofOthers : weight;
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
        return lighter == 0 ? 0 : ofShared(a, b) / lighter;
    }

    private double ofShared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = a.size() <= b.size() ? b : a;
        double sum = 0;
        for (String unit : fewer) {
            if (more.contains(unit)) {
                sum += of(unit);
            }
        }
        return sum;
    }

    /** Whether two sets have a unit in common. */
    public static boolean share(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    public static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = a.size() <= b.size() ? b : a;
        Set<String> shared = new HashSet<>();
        for (String unit : fewer) {
            if (more.contains(unit)) {
                shared.add(unit);
            }
        }
        return shared;
    }
}
