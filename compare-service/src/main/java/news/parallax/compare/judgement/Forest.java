package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * Decision trees over {@link Features}, whose answers are averaged. What the weights of a regression add up, the trees
 * set against each other: an overlap of words tells something else of two tolls than of two sums of money.
 *
 * <p>Each tree is written on one line, a node after another, a parent before its children: {@code 12<0.5} asks whether
 * feature 12 is less than 0.5, and goes on with the left child where it is; a number alone is the share of rivals among
 * the pairs that came there (Geurts et al. 2006, extremely randomized trees; learned in {@code local-desk/quality}).
 *
 * @param features their places among {@link Features}, in the order in which the nodes count them
 * @param trees never empty
 */
@SuppressWarnings("ArrayRecordComponent") // Read for every likely pair; never handed out.
record Forest(int[] features, List<Tree> trees) {
    private static final String TABLE = "/news/parallax/compare/judgement/rival-trees.tsv";
    private static final String FEATURES = "(features)";

    Forest {
        trees = List.copyOf(trees);
    }

    /** The forests of all kinds that have one. */
    static Map<Kind, Forest> read() {
        Map<Kind, List<String>> names = new HashMap<>();
        Map<Kind, List<Tree>> trees = new HashMap<>();
        for (String line : WordList.lines(TABLE)) {
            String[] columns = line.split("\t", -1);
            Kind kind = Kind.valueOf(columns[0]);
            if (columns[1].equals(FEATURES)) {
                names.put(kind, List.of(columns).subList(2, columns.length));
            } else {
                trees.computeIfAbsent(kind, k -> new ArrayList<>()).add(Tree.parse(columns[1]));
            }
        }
        Map<Kind, Forest> forests = new HashMap<>();
        names.forEach((kind, features) -> forests.put(
                kind, new Forest(features.stream().mapToInt(Features::place).toArray(), trees.get(kind))));
        return forests;
    }

    /** From 0 to 1. */
    double probability(Features given) {
        double[] values = new double[features.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = given.at(features[i]);
        }
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.share(values);
        }
        return sum / trees.size();
    }

    /**
     * One tree, its nodes in the order of the line.
     *
     * @param feature asked for at a node; -1 at a leaf
     * @param number the threshold at a node, the share of rivals at a leaf
     * @param right place of the right child; the left one stands next
     */
    @SuppressWarnings("ArrayRecordComponent") // Read millions of times; never handed out.
    record Tree(int[] feature, double[] number, int[] right) {
        static Tree parse(String line) {
            String[] nodes = line.split(" ", -1);
            Tree tree = new Tree(new int[nodes.length], new double[nodes.length], new int[nodes.length]);
            int end = tree.fill(nodes, 0);
            if (end != nodes.length) {
                throw new IllegalArgumentException("not one tree: " + line);
            }
            return tree;
        }

        /** Fills in the node at a place and all below it; the place behind them. */
        private int fill(String[] nodes, int at) {
            int less = nodes[at].indexOf('<');
            feature[at] = less < 0 ? -1 : Integer.parseInt(nodes[at].substring(0, less));
            number[at] = Double.parseDouble(nodes[at].substring(less + 1));
            if (less < 0) {
                return at + 1;
            }
            right[at] = fill(nodes, at + 1);
            return fill(nodes, right[at]);
        }

        double share(double[] values) {
            int at = 0;
            while (feature[at] >= 0) {
                at = values[feature[at]] < number[at] ? at + 1 : right[at];
            }
            return number[at];
        }
    }
}
