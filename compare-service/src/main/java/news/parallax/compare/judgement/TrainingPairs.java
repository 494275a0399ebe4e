package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.DisagreementChanged.Kind;

/** The pairs of a story that the judge weighs, with their features: what the weights of {@link PairModel} are learned from. */
public final class TrainingPairs {
    private TrainingPairs() {}

    /**
     * @param features by name, as the model sees them
     */
    public record TrainingPair(Kind kind, Testimony one, Testimony other, Map<String, Double> features) {}

    /** @param testimonies of one story, those of superseded revisions left out */
    public static List<TrainingPair> of(List<Testimony> testimonies) {
        Judge judge = new Judge();
        Map<String, List<Testimony>> byKey = new TreeMap<>();
        testimonies.stream().sorted(Judge.ORDER).forEach(testimony -> judge.factKeys(testimony.claim())
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(testimony)));
        List<TrainingPair> pairs = new ArrayList<>();
        byKey.forEach((key, told) -> pairs.addAll(ofKey(key, told)));
        return pairs;
    }

    private static List<TrainingPair> ofKey(String key, List<Testimony> told) {
        if (key.startsWith(FactKeys.FIGURE)) {
            return figures(told);
        }
        List<Witness> witnesses = Witness.allOf(told);
        Sayings sayings = new Sayings(Witness.weights(witnesses));
        List<TrainingPair> pairs = new ArrayList<>();
        switch (key) {
            case FactKeys.TIME, FactKeys.PLACE -> {
                // Judged by rules alone.
            }
            default -> {
                pairs.addAll(named(Kind.DENIAL, new DenialPairs(witnesses, sayings).all(), w -> w));
                pairs.addAll(named(Kind.NAME, new NamePairs(witnesses, sayings).all(), NamePairs.Cast::witness));
            }
        }
        return pairs;
    }

    private static List<TrainingPair> figures(List<Testimony> told) {
        List<FigureWitness> witnesses = FigureWitness.allOf(told);
        Weights weights = Weights.over(witnesses, w -> w.testimony().account().articleId(), w -> w.figure()
                .gist()
                .units());
        FigureStandings standings = new FigureStandings(witnesses, FigureAlignment.ofStory(weights));
        return new FigurePairs(witnesses, told, weights, standings)
                .all().stream()
                        .map(pair -> new TrainingPair(
                                Kind.NUMBER,
                                pair.one().testimony(),
                                pair.other().testimony(),
                                pair.features().values()))
                        .toList();
    }

    private static <W> List<TrainingPair> named(Kind kind, List<RivalPair<W>> pairs, Function<W, Witness> witness) {
        return pairs.stream()
                .map(pair -> new TrainingPair(
                        kind,
                        witness.apply(pair.one()).testimony(),
                        witness.apply(pair.other()).testimony(),
                        pair.features().values()))
                .toList();
    }
}
