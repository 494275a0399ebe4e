package news.parallax.extract.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maltparser.ml.lib.MaltFeatureNode;

/**
 * Parses greedily from left to right with Nivre's arc-eager transitions (Nivre 2008, Algorithms for Deterministic
 * Incremental Dependency Parsing), on a model trained by MaltParser and with that model's features. Takes linear time.
 * MaltParser's own decoder gives the same trees in ten times the time and brings a logger of its own.
 */
final class ArcEagerParser implements DependencyParser {
    private static final String NOTHING = "#null#";
    private static final int SHIFT = 0;
    private static final int REDUCE = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;

    private final ArcEagerModel model;
    private final Map<String, Integer> forms;
    private final Map<String, Integer> tagCodes;
    private final Map<String, Integer> labelCodes;
    private final Map<String, Integer> tagPairs;
    private final Map<String, Integer> tagTriples;
    private final Map<String, Integer> tagLabelLabels;
    private final Map<String, Integer> tagLabels;
    private final Map<Integer, Transition> transitions = new HashMap<>();

    private record Transition(int kind, String label) {}

    ArcEagerParser(ArcEagerModel model) {
        this.model = model;
        this.forms = model.table("FORM");
        this.tagCodes = model.table("POSTAG");
        this.labelCodes = model.table("DEPREL");
        this.tagPairs = model.table("MERGE2_POSTAG_POSTAG");
        this.tagTriples = model.table("MERGE3_POSTAG_POSTAG_POSTAG");
        this.tagLabelLabels = model.table("MERGE3_POSTAG_DEPREL_DEPREL");
        this.tagLabels = model.table("MERGE2_POSTAG_DEPREL");
        model.table("T.TRANS+A.DEPREL").forEach((name, code) -> transitions.put(code, transition(name)));
    }

    private static Transition transition(String name) {
        String label = name.length() > 3 ? name.substring(3) : "";
        return switch (name.substring(0, 2)) {
            case "SH" -> new Transition(SHIFT, label);
            case "RE" -> new Transition(REDUCE, label);
            case "LA" -> new Transition(LEFT, label);
            case "RA" -> new Transition(RIGHT, label);
            default -> throw new IllegalStateException("unknown transition " + name);
        };
    }

    @Override
    public Dependencies parse(String[] words, String[] tags) {
        State state = new State(words, tags);
        while (state.next < words.length) {
            state.apply(decide(state));
        }
        return new Dependencies(state.heads, state.relations);
    }

    private Transition decide(State state) {
        int tag = tagCodes.getOrDefault(state.tag(state.next), -1);
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
        return new Transition(SHIFT, "");
    }

    /** The features of the model's specification, which MaltParser puts in alphabetical order, as far as the classifier knows them. */
    private MaltFeatureNode[] features(State s, ArcEagerModel.Classifier classifier, boolean divided) {
        int top = s.top(0);
        int next = s.next;
        String topTag = s.tag(top);
        String secondTag = s.tag(s.top(1));
        String nextTag = s.tag(next);
        String tag1 = s.tag(next + 1);
        String tag2 = s.tag(next + 2);
        String tag3 = s.tag(next + 3);
        String topLabel = s.label(top);
        String topLeft = s.label(s.leftmost(top));
        String topRight = s.label(s.rightmost(top));
        String nextLeft = s.label(s.leftmost(next));
        List<Integer> codes = new ArrayList<>(22);
        codes.add(code(forms, s.word(next)));
        codes.add(code(forms, s.word(next + 1)));
        codes.add(code(forms, s.word(top)));
        codes.add(code(forms, s.word(s.head(top))));
        if (!divided) {
            codes.add(code(tagCodes, nextTag));
        }
        codes.add(code(tagCodes, tag1));
        codes.add(code(tagCodes, tag2));
        codes.add(code(tagCodes, tag3));
        codes.add(code(tagCodes, topTag));
        codes.add(code(tagCodes, secondTag));
        codes.add(code(tagLabels, nextTag, nextLeft));
        codes.add(code(tagPairs, topTag, nextTag));
        codes.add(code(tagLabels, topTag, topLabel));
        codes.add(code(tagTriples, nextTag, tag1, tag2));
        codes.add(code(tagTriples, tag1, tag2, tag3));
        codes.add(code(tagTriples, topTag, nextTag, tag1));
        codes.add(code(tagLabelLabels, topTag, topLeft, topRight));
        codes.add(code(tagTriples, secondTag, topTag, nextTag));
        codes.add(code(labelCodes, topLabel));
        codes.add(code(labelCodes, nextLeft));
        codes.add(code(labelCodes, topLeft));
        codes.add(code(labelCodes, topRight));
        List<MaltFeatureNode> known = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            int index = codes.get(i) < 0 ? -1 : classifier.features().of(i + 1, codes.get(i));
            if (index >= 0) {
                known.add(new MaltFeatureNode(index, 1));
            }
        }
        return known.toArray(MaltFeatureNode[]::new);
    }

    /** Code of the symbols joined; 0 for nothing at all, -1 for what the model does not know. */
    private static int code(Map<String, Integer> table, String... parts) {
        for (String part : parts) {
            if (!part.equals(NOTHING)) {
                return table.getOrDefault(String.join("~", parts), -1);
            }
        }
        return 0;
    }

    /** Stack, input and the arcs so far; token -1 is the root that stands at the bottom of the stack, -2 is none. */
    private static final class State {
        private static final int ROOT = -1;
        private static final int NONE = -2;

        private final String[] words;
        private final String[] tags;
        private final int[] heads;
        private final String[] relations;
        private final boolean[] attached;
        private final int[] leftmost;
        private final int[] rightmost;
        private final int[] stack;
        private int depth;
        private int next;

        State(String[] words, String[] tags) {
            int n = words.length;
            this.words = words;
            this.tags = tags;
            this.heads = new int[n];
            this.relations = new String[n];
            this.attached = new boolean[n];
            this.leftmost = new int[n];
            this.rightmost = new int[n];
            this.stack = new int[n + 1];
            Arrays.fill(heads, ROOT);
            Arrays.fill(relations, "root");
            Arrays.fill(leftmost, NONE);
            Arrays.fill(rightmost, NONE);
            stack[0] = ROOT;
            depth = 1;
        }

        int top(int below) {
            return depth > below ? stack[depth - 1 - below] : NONE;
        }

        private boolean isToken(int i) {
            return i >= 0 && i < words.length;
        }

        String tag(int i) {
            return isToken(i) ? tags[i] : NOTHING;
        }

        String word(int i) {
            return isToken(i) ? words[i] : NOTHING;
        }

        String label(int i) {
            return isToken(i) && attached[i] ? relations[i] : NOTHING;
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
                    attach(top(0), next, transition.label);
                    depth--;
                }
                case RIGHT -> {
                    attach(next, top(0), transition.label);
                    stack[depth++] = next++;
                }
                case REDUCE -> depth--;
                default -> stack[depth++] = next++;
            }
        }

        private void attach(int token, int head, String label) {
            heads[token] = head;
            relations[token] = label;
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
