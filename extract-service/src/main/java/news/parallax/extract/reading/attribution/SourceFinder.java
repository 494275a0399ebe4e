package news.parallax.extract.reading.attribution;

import java.util.Set;

/** Finds who does what a verb says: the head word of its subject. */
final class SourceFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final int FURTHEST = 6;

    private SourceFinder() {}

    /** Index of the word that heads the source, -1 where none is found. */
    static int of(SentenceTree tree, int verb) {
        return of(tree, verb, FURTHEST);
    }

    private static int of(SentenceTree tree, int verb, int further) {
        if (isPassive(tree, verb)) {
            return agent(tree, verb);
        }
        int subject = tree.child(verb, SUBJECTS);
        if (subject >= 0) {
            return antecedent(tree, verb, subject);
        }
        if (further == 0) {
            return -1;
        }
        int head = tree.head(verb);
        return switch (tree.relation(verb)) {
            case "conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "dep", "parataxis" ->
                head < 0 ? -1 : inherited(tree, verb, head, further);
            case "vmod", "rcmod", "appos" -> head;
            case "root" -> nearest(tree, verb);
            default -> -1;
        };
    }

    private static int inherited(SentenceTree tree, int verb, int head, int further) {
        if (tree.isNoun(head)) {
            return tree.relation(verb).equals("dep") ? nearest(tree, verb) : head;
        }
        boolean own = tree.relation(verb).equals("ccomp") || tree.relation(verb).equals("parataxis");
        if (own) {
            int near = nearest(tree, verb);
            if (near >= 0) {
                return near;
            }
        }
        if (tree.relation(verb).equals("pcomp") && !tree.isVerb(head)) {
            int above = tree.head(head);
            return above < 0 ? -1 : tree.isNoun(above) ? above : of(tree, above, further - 1);
        }
        if (tree.relation(verb).equals("xcomp")) {
            int object = tree.child(head, "dobj");
            if (object >= 0 && object < verb) {
                return object;
            }
        }
        int subject = tree.child(head, "nsubjpass");
        return subject >= 0 && isPassive(tree, head) ? subject : of(tree, head, further - 1);
    }

    /** "who said" stands for the noun that it follows. */
    private static int antecedent(SentenceTree tree, int verb, int subject) {
        boolean relative =
                RELATIVES.contains(tree.lemma(subject)) && tree.tag(subject).startsWith("W");
        if (!relative) {
            return tree.relation(subject).equals("csubj") ? -1 : subject;
        }
        if (tree.relation(verb).equals("rcmod") && tree.head(verb) >= 0) {
            return tree.head(verb);
        }
        for (int i = subject - 1; i >= 0 && i >= subject - 3; i--) {
            if (tree.isNoun(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun right before the verb and its auxiliaries, or right behind a verb that comes first. */
    private static int nearest(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i >= 0 && (tree.tag(i).startsWith("RB") || tree.tag(i).equals("MD") || isAuxiliary(tree, i))) {
            i--;
        }
        if (i >= 0 && (tree.isNoun(i) || tree.tag(i).equals("PRP"))) {
            return i;
        }
        int j = verb + 1;
        boolean inverted = j < tree.size()
                && (tree.isName(j) || tree.tag(j).equals("DT") || tree.tag(j).equals("PRP"));
        if (!inverted) {
            return -1;
        }
        while (j < tree.size() && !tree.isNoun(j) && !tree.tag(j).equals("PRP") && j < verb + 5) {
            j++;
        }
        while (j + 1 < tree.size() && tree.isNoun(j) && tree.isNoun(j + 1)) {
            j++;
        }
        return j < tree.size() && (tree.isNoun(j) || tree.tag(j).equals("PRP")) ? j : -1;
    }

    private static boolean isAuxiliary(SentenceTree tree, int i) {
        return AUXILIARIES.contains(tree.relation(i));
    }

    static boolean isPassive(SentenceTree tree, int verb) {
        if (tree.child(verb, "auxpass") >= 0) {
            return true;
        }
        boolean bareParticiple = tree.tag(verb).equals("VBN") && tree.child(verb, AUXILIARIES) < 0;
        return bareParticiple
                && (tree.relation(verb).equals("vmod") || tree.relation(verb).equals("amod"));
    }

    /** "was reported by the agency". */
    private static int agent(SentenceTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && tree.lemma(child).equals("by")) {
                return tree.child(child, "pobj");
            }
        }
        return -1;
    }
}
