package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Claims that take different positions on one fact.
 *
 * <p>A single pair of sentences seldom proves that two sources disagree; that one says it, another repeats it and a third
 * sets it against the rival does. So pairs are weighed together: those that hang together are one fact, and the fact is
 * disputed where the probability that at least one of its pairs is a pair of rivals reaches the model's mark.
 *
 * @param members those of the pairs
 * @param pairs the ones that show, the likeliest first
 * @param probability that at least one of the pairs is a pair of rivals
 */
public record Dispute<W>(Set<W> members, List<Weighed<W>> pairs, double probability) {
    /** A pair with its probability. */
    public record Weighed<W>(W one, W other, double probability) {}

    /**
     * What makes a dispute.
     *
     * @param flag joint probability that a fact must reach
     * @param least probability that one pair must reach by itself: many hints do not make a dispute
     */
    public record Marks(double flag, double least) {
        boolean reachedBy(Dispute<?> dispute) {
            return dispute.probability() >= flag && dispute.pairs().getFirst().probability() >= least;
        }
    }

    /** Probability from which a pair ties its claims to one fact. */
    private static final double TIE = 0.03;
    /** Share of the likeliest pair's probability from which a pair shows up in what is flagged. */
    private static final double SHOWN = 0.2;
    /** Pairs that count, the likeliest ones: a story that a thousand articles tell does not prove a dispute by its size. */
    private static final int WEIGHED = 10;

    /**
     * The disputes among pairs, likeliest first.
     *
     * @param marks what makes a dispute
     * @param place what of a claim makes it one with another: a sentence may hold several claims that say the same
     */
    public static <W, P> List<Dispute<W>> among(List<Weighed<W>> pairs, Marks marks, Function<W, P> place) {
        Map<P, P> parents = new HashMap<>();
        List<Weighed<W>> tied = new ArrayList<>();
        Map<Set<P>, Double> best = new HashMap<>();
        for (Weighed<W> pair : pairs) {
            P one = place.apply(pair.one());
            P other = place.apply(pair.other());
            if (pair.probability() >= TIE && !one.equals(other)) {
                tied.add(pair);
                parents.put(root(parents, one), root(parents, other));
                best.merge(Set.of(one, other), pair.probability(), Math::max);
            }
        }
        Map<P, List<Weighed<W>>> facts = new LinkedHashMap<>();
        tied.forEach(pair -> facts.computeIfAbsent(root(parents, place.apply(pair.one())), root -> new ArrayList<>())
                .add(pair));
        Map<P, List<Double>> probabilities = new HashMap<>();
        best.forEach((places, probability) -> probabilities
                .computeIfAbsent(root(parents, places.iterator().next()), root -> new ArrayList<>())
                .add(probability));
        return facts.entrySet().stream()
                .map(fact -> of(fact.getValue(), joint(probabilities.get(fact.getKey()))))
                .filter(marks::reachedBy)
                .sorted(Comparator.comparingDouble((Dispute<W> dispute) -> -dispute.probability()))
                .toList();
    }

    private static double joint(List<Double> probabilities) {
        double none = 1;
        for (double probability : probabilities.stream()
                .sorted(Comparator.reverseOrder())
                .limit(WEIGHED)
                .toList()) {
            none *= 1 - probability;
        }
        return 1 - none;
    }

    private static <P> P root(Map<P, P> parents, P place) {
        P at = place;
        P parent = parents.putIfAbsent(at, at);
        while (parent != null && !parent.equals(at)) {
            at = parent;
            parent = parents.get(at);
        }
        return at;
    }

    /** The same dispute, shown by further pairs. */
    Dispute<W> with(List<Weighed<W>> further) {
        return of(Stream.concat(pairs.stream(), further.stream()).toList(), probability);
    }

    /** Pairs that only hint are weighed, but do not show up in what is flagged. */
    private static <W> Dispute<W> of(Collection<Weighed<W>> pairs, double probability) {
        double least =
                SHOWN * pairs.stream().mapToDouble(Weighed::probability).max().orElse(0);
        List<Weighed<W>> shown = pairs.stream()
                .filter(pair -> pair.probability() >= least)
                .sorted(Comparator.comparingDouble((Weighed<W> pair) -> -pair.probability()))
                .toList();
        Set<W> members = new LinkedHashSet<>();
        shown.forEach(pair -> {
            members.add(pair.one());
            members.add(pair.other());
        });
        return new Dispute<>(members, shown, probability);
    }
}
