package news.parallax.compare.judgement;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * How likely two claims are rivals: a logistic regression over {@link Features}, one for each kind of disagreement. The
 * weights were learned from annotated stories written for this project ({@code local-desk/quality}) and lie in a table
 * that can be read: a positive weight speaks for rivals, a negative one against.
 *
 * @param weights by feature; features without one do not count
 * @param bias what speaks for rivals before anything is known; low, as most pairs are none
 * @param flag joint probability from which a fact counts as disputed
 */
record PairModel(Map<String, Double> weights, double bias, double flag) {
    private static final String TABLE = "/news/parallax/compare/judgement/rivals.tsv";
    private static final String BIAS = "(bias)";
    private static final String FLAG = "(flag)";
    private static final Map<Kind, PairModel> BY_KIND = read();

    PairModel {
        weights = Map.copyOf(weights);
    }

    static PairModel of(Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), () -> "no weights for " + kind);
    }

    /** From 0 to 1. */
    double probability(Features features) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : features.values().entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<Kind, PairModel> read() {
        Map<Kind, Map<String, Double>> rows = new HashMap<>();
        for (String line : WordList.lines(TABLE)) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalStateException("not kind, feature and weight in " + TABLE + ": " + line);
            }
            rows.computeIfAbsent(Kind.valueOf(columns[0]), kind -> new HashMap<>())
                    .put(columns[1], Double.valueOf(columns[2]));
        }
        Map<Kind, PairModel> models = new HashMap<>();
        rows.forEach((kind, weights) ->
                models.put(kind, new PairModel(weights, weights.remove(BIAS), weights.remove(FLAG))));
        return Map.copyOf(models);
    }
}
