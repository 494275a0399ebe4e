package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;

/** A sentence with quick ways down its dependency tree. Tokens are given by their index; -1 is none. */
final class SentenceTree {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<List<Integer>> children;
    private final int[] first;
    private final int[] last;

    SentenceTree(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        int n = tokens.size();
        this.children = new ArrayList<>(n);
        this.first = new int[n];
        this.last = new int[n];
        for (int i = 0; i < n; i++) {
            children.add(new ArrayList<>(2));
            first[i] = i;
            last[i] = i;
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token.index());
            }
        }
        for (Token token : tokens) {
            spread(token);
        }
    }

    /** Tells all ancestors of a token how far they reach. The trees are projective and shallow. */
    private void spread(Token token) {
        int head = token.head();
        int steps = 0;
        while (head >= 0 && steps++ < tokens.size()) {
            if (token.index() < first[head]) {
                first[head] = token.index();
            } else if (token.index() > last[head]) {
                last[head] = token.index();
            } else {
                return;
            }
            head = tokens.get(head).head();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String text(int i) {
        return isToken(i) ? tokens.get(i).text() : "";
    }

    String lemma(int i) {
        return isToken(i) ? tokens.get(i).lemma() : "";
    }

    String tag(int i) {
        return isToken(i) ? tokens.get(i).tag() : "";
    }

    String relation(int i) {
        return isToken(i) ? tokens.get(i).relation() : "";
    }

    int head(int i) {
        return isToken(i) ? tokens.get(i).head() : -1;
    }

    boolean isToken(int i) {
        return i >= 0 && i < tokens.size();
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean isName(int i) {
        return tag(i).startsWith("NNP");
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    /** First token of the subtree. */
    int first(int i) {
        return first[i];
    }

    /** Last token of the subtree. */
    int last(int i) {
        return last[i];
    }

    /** The first dependent with one of the labels, -1 where there is none. */
    int child(int i, Set<String> relations) {
        for (int child : children.get(i)) {
            if (relations.contains(relation(child))) {
                return child;
            }
        }
        return -1;
    }

    int child(int i, String relation) {
        return child(i, Set.of(relation));
    }

    boolean dominates(int ancestor, int i) {
        int steps = 0;
        for (int at = i; at >= 0 && steps++ <= tokens.size(); at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Index of the token that begins at or holds an offset, else of the last one before it; 0 where there is none. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The words from the first to the last of two tokens, with single blanks between those that stand apart. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            boolean glued = i > from && token(i).start() == token(i - 1).end();
            words.append(words.isEmpty() || glued ? "" : " ").append(text(i));
        }
        return words.toString();
    }

    /** From the first to the last of two tokens, both included. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to).end());
    }
}
