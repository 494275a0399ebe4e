package news.parallax.extract.reading.attribution;

import java.util.Set;

/** Finds who does what a verb says: the head word of its subject. */
final class SourceFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "as", "because", "when", "while", "but", "if");
    private static final int FURTHEST = 6;
    private static final int LONGEST_BRACKET = 10;

    private SourceFinder() {}

    /** Index of the word that heads the source, -1 where none is found. */
    static int of(SentenceTree tree, int verb) {
        return of(tree, verb, FURTHEST);
    }

    private static int of(SentenceTree tree, int verb, int further) {
        if (isPassive(tree, verb)) {
            return agent(tree, verb);
        }
        int adjacent = adjacent(tree, verb);
        if (adjacent >= 0) {
            return adjacent;
        }
        int subject = tree.child(verb, SUBJECTS);
        if (subject >= 0) {
            return plain(tree, subject);
        }
        if (further == 0) {
            return -1;
        }
        int head = tree.head(verb);
        return switch (tree.relation(verb)) {
            case "conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "dep", "parataxis" ->
                head < 0 ? -1 : inherited(tree, verb, head, further);
            case "vmod", "rcmod", "appos" -> head < 0 || tree.isNoun(head) ? head : of(tree, head, further - 1);
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

    private static int plain(SentenceTree tree, int subject) {
        return tree.relation(subject).equals("csubj") ? -1 : subject;
    }

    /** The whole of a noun phrase that stands between the beginning of a clause and the verb. */
    private static int adjacent(SentenceTree tree, int verb) {
        int last = beforeGroup(tree, verb);
        if (last < 0 || !isNominal(tree, last)) {
            return -1;
        }
        int first = last;
        while (first > 0 && isPhrasePart(tree, first - 1) && !tree.tag(last).equals("PRP")) {
            first--;
        }
        return first == 0 || opensClause(tree, first - 1) ? last : -1;
    }

    private static boolean isNominal(SentenceTree tree, int i) {
        return tree.isNoun(i) || tree.tag(i).equals("PRP") || tree.tag(i).equals("WP");
    }

    private static boolean isPhrasePart(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("VBN");
    }

    private static boolean opensClause(SentenceTree tree, int i) {
        return tree.tag(i).equals(",")
                || tree.tag(i).equals(":")
                || tree.tag(i).equals("''")
                || tree.tag(i).equals("``")
                || CLAUSE_OPENERS.contains(tree.lemma(i));
    }

    /** The token before a verb with its auxiliaries and adverbs. */
    private static int beforeGroup(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i >= 0 && (tree.tag(i).startsWith("RB") || tree.tag(i).equals("MD") || isAuxiliary(tree, i))) {
            i--;
        }
        return tree.tag(i).equals("-RRB-") ? beforeBracket(tree, i) : i;
    }

    /** "Sen. Ana Ruiz (D-Wis.) said". */
    private static int beforeBracket(SentenceTree tree, int closing) {
        for (int i = closing - 1; i >= 0 && i > closing - LONGEST_BRACKET; i--) {
            if (tree.tag(i).equals("-LRB-")) {
                return i - 1;
            }
        }
        return closing;
    }

    /** The noun right before the verb and its auxiliaries, or right behind a verb that comes first. */
    private static int nearest(SentenceTree tree, int verb) {
        int i = beforeGroup(tree, verb);
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
