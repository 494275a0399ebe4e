package news.parallax.extract.reading.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import news.parallax.extract.reading.text.SymbolNumbers.Codes;
import org.maltparser.ml.lib.MaltFeatureNode;

/**
 * Parses greedily from left to right with Nivre's arc-eager transitions (Nivre 2008, Algorithms for Deterministic
 * Incremental Dependency Parsing), on a model trained by MaltParser and with that model's features. Takes linear time.
 * MaltParser's own decoder gives the same trees in ten times the time and brings a logger of its own.
 */
final class ArcEagerParser implements DependencyParser {
    private static final int SHIFT = 0;
    private static final int REDUCE = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int NOTHING = 0;
    private static final int UNKNOWN = -1;
    private static final int FEATURES = 22;

    private final ArcEagerModel model;
    private final Map<String, Integer> forms;
    private final SymbolNumbers tags;
    private final SymbolNumbers labels;
    private final Codes tagCodes;
    private final Codes labelCodes;
    private final Codes tagPairs;
    private final Codes tagTriples;
    private final Codes tagLabelLabels;
    private final Codes tagLabels;
    private final Map<Integer, Transition> transitions = new HashMap<>();

    /** @param label its name and its number */
    private record Transition(int kind, String label, int number) {}

    ArcEagerParser(ArcEagerModel model) {
        this.model = model;
        this.forms = model.table("FORM");
        this.tags = new SymbolNumbers(model.table("POSTAG").keySet());
        this.labels = new SymbolNumbers(model.table("DEPREL").keySet());
        this.tagCodes = SymbolNumbers.codes(model.table("POSTAG"), tags);
        this.labelCodes = SymbolNumbers.codes(model.table("DEPREL"), labels);
        this.tagPairs = SymbolNumbers.codes(model.table("MERGE2_POSTAG_POSTAG"), tags, tags);
        this.tagTriples = SymbolNumbers.codes(model.table("MERGE3_POSTAG_POSTAG_POSTAG"), tags, tags, tags);
        this.tagLabelLabels = SymbolNumbers.codes(model.table("MERGE3_POSTAG_DEPREL_DEPREL"), tags, labels, labels);
        this.tagLabels = SymbolNumbers.codes(model.table("MERGE2_POSTAG_DEPREL"), tags, labels);
        model.table("T.TRANS+A.DEPREL").forEach((name, code) -> transitions.put(code, transition(name)));
    }

    private Transition transition(String name) {
        String label = name.length() > 3 ? name.substring(3) : "";
        int kind =
                switch (name.substring(0, 2)) {
                    case "SH" -> SHIFT;
                    case "RE" -> REDUCE;
                    case "LA" -> LEFT;
                    case "RA" -> RIGHT;
                    default -> throw new IllegalStateException("unknown transition " + name);
                };
        return new Transition(kind, label, labels.of(label));
    }

    @Override
    public Dependencies parse(String[] words, String[] parts) {
        State state = new State(
                Arrays.stream(words)
                        .mapToInt(word -> forms.getOrDefault(word, UNKNOWN))
                        .toArray(),
                Arrays.stream(parts).mapToInt(tags::of).toArray());
        while (state.next < words.length) {
            state.apply(decide(state));
        }
        return new Dependencies(state.heads, state.relations);
    }

    private Transition decide(State state) {
        int tag = tagCodes.of(state.tag(state.next));
        ArcEagerModel.Classifier classifier = model.classifier(tag);
        MaltFeatureNode[] features = features(state, classifier, model.hasOwnClassifier(tag));
        Transition best = transitions.get(classifier.weights().predict_one(features));
        if (best != null && state.permits(best)) {
            return best;
        }
        for (int code : classifier.weights().predict(features)) {
            Transition other = transitions.get(code);
            if (other != null && state.permits(other)) {
                return other;
            }
        }
        return new Transition(SHIFT, "", NOTHING);
    }

    /** The features of the model's specification, which MaltParser puts in alphabetical order, as far as the classifier knows them. */
    private MaltFeatureNode[] features(State s, ArcEagerModel.Classifier classifier, boolean divided) {
        int top = s.top(0);
        int next = s.next;
        int topTag = s.tag(top);
        int secondTag = s.tag(s.top(1));
        int nextTag = s.tag(next);
        int tag1 = s.tag(next + 1);
        int tag2 = s.tag(next + 2);
        int tag3 = s.tag(next + 3);
        int topLabel = s.label(top);
        int topLeft = s.label(s.leftmost(top));
        int topRight = s.label(s.rightmost(top));
        int nextLeft = s.label(s.leftmost(next));
        int[] codes = s.codes;
        int n = 0;
        codes[n++] = s.form(next);
        codes[n++] = s.form(next + 1);
        codes[n++] = s.form(top);
        codes[n++] = s.form(s.head(top));
        if (!divided) {
            codes[n++] = tagCodes.of(nextTag);
        }
        codes[n++] = tagCodes.of(tag1);
        codes[n++] = tagCodes.of(tag2);
        codes[n++] = tagCodes.of(tag3);
        codes[n++] = tagCodes.of(topTag);
        codes[n++] = tagCodes.of(secondTag);
        codes[n++] = tagLabels.of(nextTag, nextLeft);
        codes[n++] = tagPairs.of(topTag, nextTag);
        codes[n++] = tagLabels.of(topTag, topLabel);
        codes[n++] = tagTriples.of(nextTag, tag1, tag2);
        codes[n++] = tagTriples.of(tag1, tag2, tag3);
        codes[n++] = tagTriples.of(topTag, nextTag, tag1);
        codes[n++] = tagLabelLabels.of(topTag, topLeft, topRight);
        codes[n++] = tagTriples.of(secondTag, topTag, nextTag);
        codes[n++] = labelCodes.of(topLabel);
        codes[n++] = labelCodes.of(nextLeft);
        codes[n++] = labelCodes.of(topLeft);
        codes[n++] = labelCodes.of(topRight);
        return known(s, n, classifier.features());
    }

    private static MaltFeatureNode[] known(State s, int places, FeatureIndex index) {
        int known = 0;
        for (int place = 0; place < places; place++) {
            int number = s.codes[place] < 0 ? -1 : index.of(place + 1, s.codes[place]);
            if (number >= 0) {
                s.nodes[known++].setIndex(number);
            }
        }
        return Arrays.copyOf(s.nodes, known);
    }

    /** Stack, input and the arcs so far; token -1 is the root that stands at the bottom of the stack, -2 is none. */
    private static final class State {
        private static final int ROOT = -1;
        private static final int NONE = -2;

        private final int[] forms;
        private final int[] tags;
        private final int[] heads;
        private final String[] relations;
        private final int[] labels;
        private final boolean[] attached;
        private final int[] leftmost;
        private final int[] rightmost;
        private final int[] stack;
        private int depth;
        private int next;

        /** Filled anew for each decision. */
        private final int[] codes = new int[FEATURES];

        private final MaltFeatureNode[] nodes = new MaltFeatureNode[FEATURES];

        State(int[] forms, int[] tags) {
            int n = forms.length;
            this.forms = forms;
            this.tags = tags;
            this.heads = new int[n];
            this.relations = new String[n];
            this.labels = new int[n];
            this.attached = new boolean[n];
            this.leftmost = new int[n];
            this.rightmost = new int[n];
            this.stack = new int[n + 1];
            Arrays.fill(heads, ROOT);
            Arrays.fill(relations, "root");
            Arrays.setAll(nodes, i -> new MaltFeatureNode(0, 1));
            Arrays.fill(leftmost, NONE);
            Arrays.fill(rightmost, NONE);
            stack[0] = ROOT;
            depth = 1;
        }

        int top(int below) {
            return depth > below ? stack[depth - 1 - below] : NONE;
        }

        private boolean isToken(int i) {
            return i >= 0 && i < forms.length;
        }

        int tag(int i) {
            return isToken(i) ? tags[i] : NOTHING;
        }

        int form(int i) {
            return isToken(i) ? forms[i] : NOTHING;
        }

        int label(int i) {
            return isToken(i) && attached[i] ? labels[i] : NOTHING;
        }

        int head(int i) {
            return isToken(i) && attached[i] ? heads[i] : NONE;
        }

        int leftmost(int i) {
            return isToken(i) ? leftmost[i] : NONE;
        }

        int rightmost(int i) {
            return isToken(i) ? rightmost[i] : NONE;
        }

        boolean permits(Transition transition) {
            int top = top(0);
            return switch (transition.kind) {
                case LEFT -> top >= 0 && !attached[top];
                case REDUCE -> top >= 0 && attached[top];
                default -> true;
            };
        }

        void apply(Transition transition) {
            switch (transition.kind) {
                case LEFT -> {
                    attach(top(0), next, transition);
                    depth--;
                }
                case RIGHT -> {
                    attach(next, top(0), transition);
                    stack[depth++] = next++;
                }
                case REDUCE -> depth--;
                default -> stack[depth++] = next++;
            }
        }

        private void attach(int token, int head, Transition transition) {
            heads[token] = head;
            relations[token] = transition.label;
            labels[token] = transition.number;
            attached[token] = true;
            if (head >= 0 && token < head && (leftmost[head] == NONE || token < leftmost[head])) {
                leftmost[head] = token;
            }
            if (head >= 0 && token > head) {
                rightmost[head] = Math.max(rightmost[head], token);
            }
        }
    }
}
