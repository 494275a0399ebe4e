package news.parallax.compare.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.DisagreementChanged.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How likely two claims are rivals: the mean of a logistic regression over {@link Features} and, where the kind has one, a
 * {@link Forest}. Both were learned from annotated stories written for this project ({@code local-desk/quality}). The
 * weights of the regression lie in a table that can be read: a positive weight speaks for rivals, a negative one against.
 *
 * @param weights in the order of the names of the features, so that sums are the same in every process; features without
 *     one do not count
 * @param bias what speaks for rivals before anything is known; low, as most pairs are none
 * @param marks what makes a dispute of pairs
 */
record PairModel(
        List<Weight> weights,
        double bias,
        Dispute.Marks marks,
        @Nullable Forest forest) {
    private static final String TABLE = "/news/parallax/compare/judgement/rivals.tsv";
    private static final String BIAS = "(bias)";
    private static final String FLAG = "(flag)";
    private static final String LEAST = "(least)";
    /** Below this probability by the regression the trees are not asked: most pairs of a story lie there. */
    private static final double ASKED = 0.003;

    private static final Map<Kind, PairModel> BY_KIND = read();

    PairModel {
        weights = List.copyOf(weights);
    }

    /** @param place of the feature among {@link Features} */
    record Weight(int place, double weight) {}

    static PairModel of(Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), () -> "no weights for " + kind);
    }

    /** The disputes among pairs of one kind, likeliest first. */
    <W, P> List<Dispute<W>> disputes(List<RivalPair<W>> pairs, Function<W, P> place) {
        return Dispute.among(weighed(pairs), marks, place);
    }

    <W> List<Dispute.Weighed<W>> weighed(List<RivalPair<W>> pairs) {
        return pairs.stream()
                .map(pair -> new Dispute.Weighed<>(pair.one(), pair.other(), probability(pair.features())))
                .toList();
    }

    /** From 0 to 1. */
    double probability(Features features) {
        double sum = bias;
        for (Weight weight : weights) {
            sum += weight.weight() * features.at(weight.place());
        }
        double linear = 1 / (1 + Math.exp(-sum));
        return forest == null || linear < ASKED ? linear : (linear + forest.probability(features)) / 2;
    }

    private static Map<Kind, PairModel> read() {
        Map<Kind, Map<String, Double>> rows = new HashMap<>();
        for (String line : WordList.lines(TABLE)) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalStateException("not kind, feature and weight in " + TABLE + ": " + line);
            }
            rows.computeIfAbsent(Kind.valueOf(columns[0]), kind -> new TreeMap<>())
                    .put(columns[1], Double.valueOf(columns[2]));
        }
        Map<Kind, Forest> forests = Forest.read();
        Map<Kind, PairModel> models = new HashMap<>();
        rows.forEach((kind, weights) -> {
            double bias = weights.remove(BIAS);
            Dispute.Marks marks = new Dispute.Marks(weights.remove(FLAG), weights.remove(LEAST));
            List<Weight> placed = weights.entrySet().stream()
                    .map(weight -> new Weight(Features.place(weight.getKey()), weight.getValue()))
                    .toList();
            models.put(kind, new PairModel(placed, bias, marks, forests.get(kind)));
        });
        return Map.copyOf(models);
    }
}
