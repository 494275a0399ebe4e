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
        boolean goesOn = participle && tree.tag(beforeAdverbs(tree, verb)).equals(",");
        int beside = goesOn ? besideSpeech(tree, verb) : -1;
        int above = beside >= 0 ? beside : goesOn ? mainVerb(tree, verb) : verbAbove(tree, verb);
        if (above < 0 || above > verb) {
            return null;
        }
        boolean produces = PRODUCING.contains(tree.lemma(above)) && tree.isNoun(tree.head(verb));
        return produces || (goesOn && SurfaceSubjects.hasFiniteGroup(tree, above))
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

    /** The verb between speech and a participle: "“…,” Ruiz recalled, suggesting …"; -1 where there is none. */
    private static int besideSpeech(SentenceTree tree, int verb) {
        for (int i = beforeAdverbs(tree, verb) - 1; i > 0 && !tree.tag(i).equals("''"); i--) {
            boolean beside = SurfaceSubjects.isFinite(tree, i)
                    && (tree.tag(i - 1).equals("''") || SurfaceSubjects.before(tree, i) != null);
            if (beside && closesSpeech(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closesSpeech(SentenceTree tree, int verb) {
        Source subject = SurfaceSubjects.before(tree, verb);
        int before = subject == null ? verb - 1 : subject.from() - 1;
        return tree.tag(before).equals("''");
    }

    /** The topmost finite verb that a participle hangs on: who does that goes on, not who does something within. */
    private static int mainVerb(SentenceTree tree, int verb) {
        int main = -1;
        int at = tree.head(verb);
        for (int steps = 0; steps < LONGEST_CLIMB && at >= 0; steps++) {
            boolean finite = at < verb && tree.isVerb(at) && SurfaceSubjects.hasFiniteGroup(tree, at);
            if (finite && SourceFinder.of(tree, at, 0) != null) {
                main = at;
            }
            if (main >= 0 && tree.relation(at).equals("conj")) {
                return main;
            }
            at = tree.head(at);
        }
        return main >= 0 ? main : verbAbove(tree, verb);
    }

    private static int beforeAdverbs(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i > 0 && tree.tag(i).startsWith("RB")) {
            i--;
        }
        return i;
    }
}
