package news.parallax.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.quality.LearnWeights.Sample;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A logistic regression over named features, learned with OpenNLP's quasi-Newton trainer and L2 regularisation.
 *
 * @param weights of the features as they are, not scaled
 */
record Logistic(double bias, Map<String, Double> weights) {
    private static final String RIVALS = "rivals";
    private static final String OTHERS = "others";
    private static final String ALWAYS = "(always)";
    /** Strength of the regularisation, on features scaled to unit deviation. */
    private static final double L2 = 20;

    /** Value of what is always there: so large that its weight, the bias, is hardly penalised. */
    private static final float UNPENALISED = 30;

    private static final int ITERATIONS = 100;

    static Logistic learn(List<Sample> samples) {
        Map<String, Double> mean = new HashMap<>();
        Map<String, Double> square = new HashMap<>();
        samples.forEach(sample -> sample.features().forEach((feature, value) -> {
            mean.merge(feature, value / samples.size(), Double::sum);
            square.merge(feature, value * value / samples.size(), Double::sum);
        }));
        Map<String, Double> deviation = new TreeMap<>();
        mean.forEach((feature, m) -> deviation.put(feature, Math.sqrt(Math.max(1e-9, square.get(feature) - m * m))));
        List<Event> events =
                samples.stream().map(sample -> event(sample, deviation)).toList();
        return unscaled(train(events), deviation);
    }

    private static Event event(Sample sample, Map<String, Double> deviation) {
        List<String> names = new ArrayList<>(new TreeSet<>(sample.features().keySet()));
        float[] values = new float[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            values[i] = (float) (sample.features().get(names.get(i)) / deviation.get(names.get(i)));
        }
        names.add(ALWAYS);
        values[names.size() - 1] = UNPENALISED;
        return new Event(sample.rivals() ? RIVALS : OTHERS, names.toArray(String[]::new), values);
    }

    private static QNModel train(List<Event> events) {
        try {
            TrainingParameters parameters = new TrainingParameters();
            parameters.put("Cutoff", 0);
            parameters.put("Iterations", ITERATIONS);
            parameters.put("L2Cost", L2);
            parameters.put("L1Cost", 0.0);
            parameters.put("PrintMessages", false);
            OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return trainer.trainModel(ITERATIONS, indexer);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Logistic unscaled(QNModel model, Map<String, Double> deviation) {
        Map<String, Double> weights = new TreeMap<>();
        deviation.forEach((feature, d) -> weights.put(feature, weight(model, feature) / d));
        return new Logistic(weight(model, ALWAYS) * UNPENALISED, weights);
    }

    /** How much more a feature speaks for rivals than for others. */
    private static double weight(QNModel model, String feature) {
        double[] with = model.eval(new String[] {feature}, new float[] {1});
        int rivals = model.getIndex(RIVALS);
        int others = model.getIndex(OTHERS);
        return Math.log(with[rivals] / with[others]);
    }

    double probability(Map<String, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
