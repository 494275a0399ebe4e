package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says. */
final class SourceFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
    private static final int FURTHEST = 6;

    private SourceFinder() {}

    /** The source of a verb, null where none is found. */
    @Nullable
    static Source of(SentenceTree tree, int verb) {
        return of(tree, verb, FURTHEST);
    }

    @Nullable
    static Source of(SentenceTree tree, int verb, int further) {
        if (isPassive(tree, verb)) {
            return agent(tree, verb);
        }
        Source author = Authors.of(tree, verb, further);
        if (author != null) {
            return author;
        }
        Source introduced = Introductions.subjectBehind(tree, verb);
        if (introduced != null) {
            return introduced;
        }
        Source beside = SurfaceSubjects.before(tree, verb);
        if (beside == null && SurfaceSubjects.isFinite(tree, verb)) {
            beside = DistantSubjects.beforeApposition(tree, verb);
        }
        if (beside == null && SurfaceSubjects.hasFiniteGroup(tree, verb)) {
            beside = DistantSubjects.beforeRelativeClause(tree, verb);
        }
        if (beside == null) {
            beside = SurfaceSubjects.behind(tree, verb);
        }
        if (beside == null && SurfaceSubjects.hasFiniteGroup(tree, verb)) {
            beside = DistantSubjects.beforeInsertion(tree, verb);
        }
        if (beside != null) {
            return beside;
        }
        int subject = tree.child(verb, SUBJECTS);
        if (subject >= 0) {
            return tree.relation(subject).equals("csubj") ? null : Source.around(tree, subject);
        }
        Source nearest = SurfaceSubjects.isFinite(tree, verb) ? SurfaceSubjects.nearest(tree, verb) : null;
        return nearest != null || further == 0 ? nearest : inherited(tree, verb, further);
    }

    /** The subject of a verb that has none of its own: that of the verb or the noun that it hangs on. */
    @Nullable
    private static Source inherited(SentenceTree tree, int verb, int further) {
        int head = tree.head(verb);
        String relation = tree.relation(verb);
        boolean joined = relation.equals("conj") || SurfaceSubjects.followsConjunction(tree, verb);
        if (joined && (SurfaceSubjects.isFinite(tree, verb) || !tree.isVerb(verb))) {
            int main = mainVerb(tree, verb);
            if (main >= 0) {
                return of(tree, main, 0);
            }
        }
        if (head < 0) {
            return null;
        }
        return switch (relation) {
            case "vmod", "rcmod", "appos", "conj", "advcl", "dep" -> ofHead(tree, head, further);
            case "xcomp" -> controller(tree, verb, head, further);
            case "pcomp" -> tree.isVerb(head) ? of(tree, head, further - 1) : ofHead(tree, tree.head(head), further);
            default -> null;
        };
    }

    @Nullable
    private static Source ofHead(SentenceTree tree, int head, int further) {
        if (head < 0) {
            return null;
        }
        if (tree.isNoun(head)) {
            return Source.around(tree, head);
        }
        int patient = tree.child(head, "nsubjpass");
        return patient >= 0 && isPassive(tree, head) ? Source.around(tree, patient) : of(tree, head, further - 1);
    }

    /** "told them to say": the one told; "refused to say": the one who refused. */
    @Nullable
    private static Source controller(SentenceTree tree, int verb, int head, int further) {
        int object = tree.child(head, "dobj");
        return object >= 0 && object < verb ? Source.around(tree, object) : ofHead(tree, head, further);
    }

    /** "The union called the plan … and said": the first verb of the sentence that has a subject of its own. */
    private static int mainVerb(SentenceTree tree, int verb) {
        for (int i = 0; i < verb; i++) {
            boolean main = tree.isVerb(i) && tree.relation(i).equals("root") && tree.child(i, "nsubj") >= 0;
            if (main) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPassive(SentenceTree tree, int verb) {
        if (SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            return true;
        }
        if (SurfaceSubjects.isTakenForParticiple(tree, verb)) {
            return false;
        }
        boolean bareParticiple = tree.tag(verb).equals("VBN") && tree.child(verb, AUXILIARIES) < 0;
        return bareParticiple
                && (tree.relation(verb).equals("vmod") || tree.relation(verb).equals("amod"));
    }

    /** "was reported by the agency". */
    @Nullable
    private static Source agent(SentenceTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && tree.lemma(child).equals("by")) {
                int object = tree.child(child, "pobj");
                return object < 0 ? null : Source.around(tree, object);
            }
        }
        return null;
    }
}
