package news.parallax.extract.reading.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by the words around it. Quotations and insertions lead the parser astray, while the words
 * right beside a verb of saying seldom do.
 */
final class SurfaceSubjects {
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("that", "as", "because", "when", "while", "but", "if", "although", "though", "and", "so", "whereas");
    private static final Set<String> VERB_GROUP = Set.of("aux", "auxpass");
    private static final Set<String> ATTACHING = Set.of("of", "from", "on", "in", "for", "by", "at");
    /** "claimed on social media that", "specified in a letter that". */
    private static final Set<String> WHERE = Set.of("on", "in", "to", "at");

    private static final int FURTHEST_PLACE = 6;
    private static final int LONGEST_BRACKET = 10;
    private static final int LONGEST_PHRASE = 16;

    private SurfaceSubjects() {}

    /** A whole noun phrase between the beginning of a clause and the verb, null where something else stands there. */
    @Nullable
    static Source before(SentenceTree tree, int verb) {
        int last = beforeGroup(tree, verb);
        boolean bracket = tree.tag(last).equals("-RRB-");
        int head = bracket ? beforeBracket(tree, last) : last;
        if (head < 0 || !isNominal(tree, head)) {
            return null;
        }
        Source phrase = phraseOf(tree, head, last);
        return opensClause(tree, phrase) ? phrase : null;
    }

    /** The noun phrase around a noun, up to a token, with the nouns before it that prepositions tie to it. */
    static Source phraseOf(SentenceTree tree, int noun, int last) {
        int head = noun;
        int first = phraseStart(tree, head);
        while (isAttached(tree, first)) {
            head = first - 2;
            first = phraseStart(tree, head);
        }
        return new Source(head, first, last);
    }

    /** Whether a phrase stands at the beginning of a clause. */
    static boolean opensClause(SentenceTree tree, Source phrase) {
        return phrase.from() == 0 || opensClause(tree, phrase.from() - 1);
    }

    /** "data from the survey show": a preposition ties the phrase that begins here to a noun before it. */
    private static boolean isAttached(SentenceTree tree, int first) {
        return ATTACHING.contains(tree.lemma(first - 1)) && tree.isNoun(first - 2);
    }

    /** The noun phrase right before the verb, whatever stands before that. */
    @Nullable
    static Source nearest(SentenceTree tree, int verb) {
        int last = beforeGroup(tree, verb);
        int head = tree.tag(last).equals("-RRB-") ? beforeBracket(tree, last) : last;
        return head < 0 || !isNominal(tree, head) ? null : Source.around(tree, head);
    }

    /** "said Ana Ruiz": a noun phrase right behind a verb that follows a quotation or a comma. */
    @Nullable
    static Source behind(SentenceTree tree, int verb) {
        int before = beforeAdverbs(tree, verb);
        boolean inverted =
                before > 0 && (tree.tag(before).equals("''") || tree.tag(before).equals(","));
        if (!inverted || !isFinite(tree, verb) || tree.lemma(verb).equals("tell")) {
            return null;
        }
        int head = phraseEnd(tree, verb + 1);
        boolean subjectOfOther = tree.isVerb(head + 1)
                || tree.tag(head + 1).equals("MD")
                || tree.tag(head + 1).startsWith("RB");
        return head < 0 || subjectOfOther ? null : new Source(head, verb + 1, withOf(tree, head));
    }

    static boolean isFiniteOrModal(SentenceTree tree, int i) {
        return tree.tag(i).equals("MD") || isFinite(tree, i);
    }

    static boolean isFinite(SentenceTree tree, int verb) {
        String before = tree.tag(verb - 1);
        boolean mistaken =
                tree.tag(verb).equals("VB") && (before.equals("NNS") || before.equals(",") || before.equals("''"));
        return mistaken
                || isTakenForParticiple(tree, verb)
                || tree.tag(verb).equals("VBD")
                || tree.tag(verb).equals("VBZ")
                || tree.tag(verb).equals("VBP");
    }

    /** "Ana Ruiz, the mayor, specified that …": what announces a clause behind a noun or an insertion is no participle. */
    static boolean isTakenForParticiple(SentenceTree tree, int verb) {
        String before = tree.tag(verb - 1);
        int that = behindPlace(tree, verb);
        return tree.tag(verb).equals("VBN")
                && tree.lemma(that).equals("that")
                && tree.tag(that).equals("IN")
                && (before.equals(",") || before.equals("-RRB-") || before.startsWith("NN"));
    }

    /** "claimed on social media that": the token behind a verb and where something was said; behind the verb without it. */
    private static int behindPlace(SentenceTree tree, int verb) {
        if (!WHERE.contains(tree.lemma(verb + 1))) {
            return verb + 1;
        }
        int i = verb + 2;
        while (i < verb + FURTHEST_PLACE && isPhrasePart(tree, i)) {
            i++;
        }
        return i;
    }

    /** Whether the verb is finite or goes with an auxiliary that is: "have endorsed". */
    static boolean hasFiniteGroup(SentenceTree tree, int verb) {
        int auxiliary = tree.child(verb, "aux");
        boolean perfect = tree.lemma(beforeAdverbs(tree, verb)).equals("have")
                && tree.tag(verb).equals("VBN");
        return isFinite(tree, verb)
                || perfect
                || (auxiliary >= 0 && !tree.tag(auxiliary).equals("TO"));
    }

    static int phraseStart(SentenceTree tree, int head) {
        int first = head;
        while (first > 0 && isPhrasePart(tree, first - 1) && !tree.tag(head).equals("PRP")) {
            first--;
        }
        return isParticipleOfOffice(tree, first - 1) ? first - 1 : first;
    }

    /** The last noun of the phrase that begins at a token, where a finite verb or a modal follows it; -1 elsewhere. */
    static int subjectAt(SentenceTree tree, int first) {
        int head = phraseEnd(tree, first);
        return head >= 0 && isFiniteOrModal(tree, head + 1) ? head : -1;
    }

    /** The last noun of the phrase that begins at a token, -1 where none begins. */
    static int phraseEnd(SentenceTree tree, int first) {
        if (tree.tag(first).equals("PRP")) {
            return first;
        }
        int i = first;
        while (i < tree.size() && i < first + LONGEST_PHRASE && isPhrasePart(tree, i) && !opensPhrase(tree, i, first)) {
            i++;
        }
        while (i > first && (!tree.isNoun(i - 1) || TimeNouns.isTime(tree, i - 1))) {
            i--;
        }
        return i > first ? i - 1 : -1;
    }

    /** "told reporters | twelve people": a determiner or a number behind a noun begins another phrase. */
    private static boolean opensPhrase(SentenceTree tree, int i, int first) {
        String tag = tree.tag(i);
        boolean opener = tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD");
        return i > first && opener && tree.isNoun(i - 1);
    }

    private static int withOf(SentenceTree tree, int head) {
        if (!tree.lemma(head + 1).equals("of") && !tree.lemma(head + 1).equals("for")) {
            return head;
        }
        int end = phraseEnd(tree, head + 2);
        return end < 0 ? head : end;
    }

    static boolean isNominal(SentenceTree tree, int i) {
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

    /** "presiding judge Ana Ruiz", "acting governor Ana Ruiz". */
    private static boolean isParticipleOfOffice(SentenceTree tree, int i) {
        return tree.tag(i).equals("VBG") && tree.tag(i + 1).equals("NN") && tree.isName(i + 2);
    }

    /** Whether a clause may begin behind a token. */
    private static boolean opensClause(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals(",")
                || tag.equals(":")
                || tag.equals("''")
                || tag.equals("``")
                || tag.equals("-LRB-")
                || (CLAUSE_OPENERS.contains(tree.lemma(i)) && !tag.equals("DT"));
    }

    /** The token before a verb with its auxiliaries and adverbs. */
    static int beforeGroup(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i >= 0 && (isAdverb(tree, i) || tree.tag(i).equals("MD") || VERB_GROUP.contains(tree.relation(i)))) {
            i--;
        }
        // "the minister yesterday said", "the agency last night reported"
        int before = TimeNouns.before(tree, i);
        return before >= 0 ? before : i;
    }

    private static int beforeAdverbs(SentenceTree tree, int verb) {
        int i = verb - 1;
        while (i >= 0 && isAdverb(tree, i)) {
            i--;
        }
        return i;
    }

    /** "and repeatedly says". */
    static boolean followsConjunction(SentenceTree tree, int verb) {
        return tree.tag(beforeAdverbs(tree, verb)).equals("CC");
    }

    private static boolean isAdverb(SentenceTree tree, int i) {
        return tree.tag(i).startsWith("RB");
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

    /** "was reported": an auxiliary of the passive with at most adverbs between. */
    static boolean hasPassiveAuxiliary(SentenceTree tree, int verb) {
        return tree.relation(beforeAdverbs(tree, verb)).equals("auxpass");
    }
}
