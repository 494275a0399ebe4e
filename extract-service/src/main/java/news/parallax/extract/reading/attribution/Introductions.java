package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Participles that open a sentence: "Claiming that the dam held, the minister left", "After saying so, she left". */
final class Introductions {
    private static final Set<String> OPENERS =
            Set.of("after", "before", "while", "by", "in", "when", "since", "despite", "without", "besides", "upon");
    private static final int FURTHEST = 40;

    private Introductions() {}

    /** The subject of the main clause behind the participle's own, null where the verb opens no sentence. */
    @Nullable
    static Source subjectBehind(SentenceTree tree, int verb) {
        int comma = comma(tree, verb);
        if (comma < 0) {
            return null;
        }
        int head = SurfaceSubjects.phraseEnd(tree, comma + 1);
        return new Source(head, comma + 1, head);
    }

    /** The comma that ends the participle's clause: a noun phrase and a finite verb follow it; -1 without one. */
    static int comma(SentenceTree tree, int verb) {
        if (!tree.tag(verb).equals("VBG") || !(verb == 0 || (verb == 1 && OPENERS.contains(tree.lemma(0))))) {
            return -1;
        }
        for (int i = verb + 2; i < tree.size() - 2 && i < verb + FURTHEST; i++) {
            if (tree.tag(i).equals(",") && SurfaceSubjects.subjectAt(tree, i + 1) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
