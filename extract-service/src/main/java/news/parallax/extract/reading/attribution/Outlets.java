package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the outlet through which a statement reached the article: "told state media", "quoted by the agency". */
final class Outlets {
    private static final Set<String> TOWARDS = Set.of("to", "with", "on", "for");
    private static final Set<String> PASSED_ON = Set.of("quoted", "cited", "reported", "carried");
    private static final int FURTHEST = 14;

    private final HolderKinds kinds;

    Outlets(HolderKinds kinds) {
        this.kinds = kinds;
    }

    /** The outlet behind a verb of saying or behind "quoted by", null where none is named. */
    @Nullable
    Source of(SentenceTree tree, int verb) {
        Source quoting = quoting(tree, verb);
        if (quoting != null) {
            return quoting;
        }
        if (SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            return null;
        }
        for (int i = verb + 1; i < tree.size() && i < verb + FURTHEST; i++) {
            boolean towards = i == verb + 1 || TOWARDS.contains(tree.lemma(i - 1));
            Source named = towards ? outletAt(tree, i) : null;
            if (named != null) {
                return named;
            }
            if (tree.isVerb(i) || tree.tag(i).equals("``") || tree.lemma(i).equals("that")) {
                return null;
            }
        }
        return null;
    }

    /** "said Ana Ruiz, quoted by the agency": whoever quotes. */
    @Nullable
    private static Source quoting(SentenceTree tree, int verb) {
        for (int i = Math.max(0, verb - FURTHEST); i + 2 < tree.size() && i < verb + FURTHEST; i++) {
            boolean quoted =
                    PASSED_ON.contains(tree.text(i)) && tree.lemma(i + 1).equals("by");
            boolean beside = tree.tag(i - 1).equals(",")
                    || tree.lemma(i - 1).equals("as")
                    || tree.relation(i - 1).equals("auxpass");
            if (quoted && beside && i != verb) {
                return phrase(tree, i + 2);
            }
        }
        return null;
    }

    @Nullable
    private Source outletAt(SentenceTree tree, int from) {
        Source phrase = phrase(tree, from);
        if (phrase == null || tree.tag(from).equals("PRP")) {
            return null;
        }
        for (int i = phrase.from(); i <= phrase.to(); i++) {
            if (kinds.isOutletWord(tree.text(i)) && (tree.isName(i) || i == phrase.to())) {
                return phrase;
            }
        }
        return null;
    }

    @Nullable
    private static Source phrase(SentenceTree tree, int from) {
        int end = SurfaceSubjects.phraseEnd(tree, from);
        return end < 0 ? null : new Source(end, from, end);
    }
}
