package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;

/** Reads "according to X". */
final class PhraseReader {
    List<Statement> read(SentenceTree tree) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (isAt(tree, i)) {
                int head = nounHead(tree, i + 2);
                if (head >= 0) {
                    Span source = tree.span(i + 2, Math.max(head, NounPhrases.to(tree, head)));
                    int end = NounPhrases.to(tree, head);
                    Span content = i == 0 ? after(tree, end + 1) : before(tree, i);
                    found.add(new Statement(
                            tree, head, source, tree.span(i, i + 1), content, -1, Claim.Stance.ASSERTS, true));
                }
            }
        }
        return found;
    }

    /** Index of the next "according to" behind a token, -1 where there is none. */
    static int next(SentenceTree tree, int behind) {
        for (int i = behind + 1; i < tree.size(); i++) {
            if (isAt(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(SentenceTree tree, int i) {
        return tree.text(i).equalsIgnoreCase("according") && tree.lemma(i + 1).equals("to");
    }

    private static Span after(SentenceTree tree, int from) {
        int start = Math.min(from, tree.size() - 1);
        while (start < tree.size() - 1 && tree.tag(start).equals(",")) {
            start++;
        }
        return tree.span(start, tree.size() - 1);
    }

    private static Span before(SentenceTree tree, int cue) {
        int end = cue - 1;
        while (end > 0 && (tree.tag(end).equals(",") || tree.tag(end).equals(":"))) {
            end--;
        }
        return tree.span(0, end);
    }

    private static int nounHead(SentenceTree tree, int from) {
        int head = -1;
        for (int i = from; i < tree.size() && i < from + 12; i++) {
            boolean nominal =
                    tree.isNoun(i) || tree.tag(i).equals("PRP") || tree.tag(i).equals("WDT");
            if (nominal) {
                head = i;
                boolean goesOn = tree.isNoun(i + 1) || tree.tag(i + 1).equals("POS");
                if (!goesOn) {
                    return head;
                }
            }
        }
        return head;
    }
}
