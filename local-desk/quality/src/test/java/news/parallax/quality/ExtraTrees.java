package news.parallax.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.quality.LearnWeights.Sample;

/**
 * Extremely randomized trees (Geurts, Ernst and Wehenkel 2006): at each node some features are drawn, each with a threshold
 * drawn between its least and its greatest value there, and the split that divides rivals from others best is taken. The
 * same samples in the same order give the same trees.
 */
final class ExtraTrees {
    private static final int TREES = 60;
    private static final int DEPTH = 8;
    private static final int LEAF = 6;
    /** Share of the features that a node draws. */
    private static final double DRAWN = 0.4;

    private static final long SEED = 2026;

    private final List<String> names;
    private final double[][] values;
    private final boolean[] rivals;
    /** How often a sample stands in the list: it weighs as much, but is one where a leaf counts what it holds. */
    private final int[] weights;

    private final List<Node> trees = new ArrayList<>();

    private sealed interface Node {}

    private record Split(int feature, double threshold, Node left, Node right) implements Node {}

    private record Leaf(double share) implements Node {}

    private ExtraTrees(List<Sample> samples) {
        TreeSet<String> all = new TreeSet<>();
        samples.forEach(sample -> all.addAll(sample.features().keySet()));
        names = List.copyOf(all);
        Map<Sample, Integer> counts = new LinkedHashMap<>();
        samples.forEach(sample -> counts.merge(sample, 1, Integer::sum));
        values = new double[counts.size()][];
        rivals = new boolean[counts.size()];
        weights = new int[counts.size()];
        int at = 0;
        for (Map.Entry<Sample, Integer> count : counts.entrySet()) {
            values[at] = values(count.getKey().features());
            rivals[at] = count.getKey().rivals();
            weights[at++] = count.getValue();
        }
    }

    static ExtraTrees learn(List<Sample> samples) {
        ExtraTrees forest = new ExtraTrees(samples);
        SplittableRandom random = new SplittableRandom(SEED);
        int[] everything = IntStream.range(0, forest.values.length).toArray();
        for (int i = 0; i < TREES; i++) {
            forest.trees.add(forest.grown(everything, 0, random.split()));
        }
        return forest;
    }

    private double[] values(Map<String, Double> features) {
        return names.stream()
                .mapToDouble(name -> features.getOrDefault(name, 0.0))
                .toArray();
    }

    double probability(Map<String, Double> features) {
        double[] row = values(features);
        return trees.stream().mapToDouble(tree -> share(tree, row)).average().orElse(0);
    }

    private static double share(Node node, double[] row) {
        return switch (node) {
            case Leaf(double share) -> share;
            case Split split -> share(row[split.feature()] < split.threshold() ? split.left() : split.right(), row);
        };
    }

    private Node grown(int[] rows, int depth, SplittableRandom random) {
        double share = share(rows);
        Leaf leaf = new Leaf(share);
        if (depth == DEPTH || rows.length < 2 * LEAF || share == 0 || share == 1) {
            return leaf;
        }
        Split best = null;
        double least = Double.MAX_VALUE;
        int draws = (int) Math.ceil(DRAWN * names.size());
        for (int feature : shuffled(names.size(), random)) {
            if (draws == 0) {
                break;
            }
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int row : rows) {
                low = Math.min(low, values[row][feature]);
                high = Math.max(high, values[row][feature]);
            }
            if (low == high) {
                continue;
            }
            draws--;
            double threshold = rounded(low + (high - low) * random.nextDouble());
            double impurity = impurity(rows, feature, threshold);
            if (impurity < least) {
                least = impurity;
                best = new Split(feature, threshold, leaf, leaf);
            }
        }
        if (best == null) {
            return leaf;
        }
        int feature = best.feature();
        double threshold = best.threshold();
        int[] left = Arrays.stream(rows)
                .filter(row -> values[row][feature] < threshold)
                .toArray();
        int[] right = Arrays.stream(rows)
                .filter(row -> values[row][feature] >= threshold)
                .toArray();
        return new Split(feature, threshold, grown(left, depth + 1, random), grown(right, depth + 1, random));
    }

    /** As it will be written, so that what is measured is what is kept. */
    private static double rounded(double threshold) {
        return Math.round(threshold * 10_000) / 10_000.0;
    }

    /** Gini impurity of the two sides, weighted by their sizes; of no use where a side is smaller than a leaf may be. */
    private double impurity(int[] rows, int feature, double threshold) {
        int count = 0;
        double left = 0;
        double leftPositive = 0;
        double all = 0;
        double positive = 0;
        for (int row : rows) {
            boolean less = values[row][feature] < threshold;
            count += less ? 1 : 0;
            left += less ? weights[row] : 0;
            leftPositive += less && rivals[row] ? weights[row] : 0;
            all += weights[row];
            positive += rivals[row] ? weights[row] : 0;
        }
        return count < LEAF || rows.length - count < LEAF
                ? Double.MAX_VALUE
                : gini(left, leftPositive) + gini(all - left, positive - leftPositive);
    }

    private static double gini(double all, double positive) {
        double share = positive / all;
        return all * share * (1 - share);
    }

    private double share(int[] rows) {
        double all = 0;
        double positive = 0;
        for (int row : rows) {
            all += weights[row];
            positive += rivals[row] ? weights[row] : 0;
        }
        return positive / all;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /** Names first, then a line a tree; the format of the judge's table without the kind. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("(features)\t" + String.join("\t", names)));
        trees.forEach(tree -> lines.add(line(tree)));
        return lines;
    }

    private static String line(Node node) {
        return switch (node) {
            case Leaf(double share) -> share == 0 ? "0" : String.format(Locale.ROOT, "%.3f", share);
            case Split(int feature, double threshold, Node left, Node right) ->
                String.format(Locale.ROOT, "%d<%.4f %s %s", feature, threshold, line(left), line(right));
        };
    }
}
