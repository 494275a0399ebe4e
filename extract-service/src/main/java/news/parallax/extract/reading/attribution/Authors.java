package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks through a text or through a clause that hangs on another: "the council issued a statement calling …",
 * "she met reporters, adding that …".
 */
final class Authors {
    /** What one does with a text of one's own. */
    private static final Set<String> PRODUCING = Set.of(
            "issue",
            "release",
            "send",
            "publish",
            "post",
            "unleash",
            "deliver",
            "air",
            "file",
            "circulate",
            "sign",
            "write",
            "broadcast");

    private static final Set<String> HANGING =
            Set.of("vmod", "rcmod", "partmod", "advcl", "dep", "appos", "ccomp", "xcomp");
    private static final int LONGEST_CLIMB = 6;

    private Authors() {}

    /** The one who speaks by the verb, null where the verb neither says what a text says nor hangs on a main clause. */
    @Nullable
    static Source of(SentenceTree tree, int verb, int further) {
        if (further == 0 || !HANGING.contains(tree.relation(verb))) {
            return null;
        }
        boolean participle = tree.tag(verb).equals("VBG");
        boolean relative =
                tree.lemma(verb - 1).equals("that") || tree.lemma(verb - 1).equals("which");
        if (!participle && !relative) {
            return null;
        }
        int above = verbAbove(tree, verb);
        if (above < 0 || above > verb) {
            return null;
        }
        boolean produces = PRODUCING.contains(tree.lemma(above)) && tree.isNoun(tree.head(verb));
        boolean goesOn = participle && tree.tag(beforeAdverbs(tree, verb)).equals(",");
        return produces || (goesOn && SurfaceSubjects.isFinite(tree, above))
                ? SourceFinder.of(tree, above, further - 1)
                : null;
    }

    /** The verb that the noun or clause which a verb hangs on belongs to; -1 where there is none. */
    private static int verbAbove(SentenceTree tree, int verb) {
        int at = tree.head(verb);
        for (int steps = 0; steps < LONGEST_CLIMB && at >= 0; steps++) {
            if (tree.isVerb(at) && !tree.relation(at).startsWith("aux")) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private static int beforeAdverbs(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i > 0 && tree.tag(i).startsWith("RB")) {
            i--;
        }
        return i;
    }
}
