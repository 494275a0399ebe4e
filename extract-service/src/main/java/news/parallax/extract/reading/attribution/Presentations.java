package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.Holder;
import org.jspecify.annotations.Nullable;

/**
 * How a text presents those whom it names: "police spokesman Ana Ruiz", "Ana Ruiz, who runs the harbour", "the charity,
 * Delta Relief", "the Coast Defence Alliance (CDA)".
 */
final class Presentations {
    private static final Set<String> TIES = Set.of("of", "for", "and", "&");
    private static final Set<String> BELONGING = Set.of("of", "from", "at", "with");
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final Set<String> ENDS = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-");
    private static final Set<String> COURTESY = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.");
    private static final int LONGEST = 14;

    private final Mentions mentions;
    private final HolderKinds kinds;
    private final Map<String, String> byName = new HashMap<>();
    /** Whom a noun presents. */
    private final Map<String, Set<String>> byNoun = new HashMap<>();

    Presentations(Mentions mentions, HolderKinds kinds) {
        this.mentions = mentions;
        this.kinds = kinds;
    }

    /** Takes in what the next sentence tells of those it names; what a text tells first is kept. */
    void add(SentenceTree tree) {
        NameRun.in(tree).forEach(run -> add(tree, run.from(), run.to()));
    }

    private void add(SentenceTree tree, int from, int to) {
        String name = mentions.nameOf(tree, from, to);
        int start = to + 1 - name.split(" ", -1).length;
        String words = (before(tree, start, to, name) + " " + after(tree, to, name)).strip();
        if (!words.isEmpty() && !COURTESY.contains(words)) {
            byName.putIfAbsent(name, words);
        }
        if (isAcronymInBrackets(tree, to + 1)) {
            byName.putIfAbsent(tree.text(to + 2), tree.words(phraseStart(tree, to), to));
        }
    }

    /** How the text presents a name, in its words; null where it does not. */
    @Nullable
    String of(String name) {
        return byName.get(name);
    }

    /** The only one whom the text presents by a noun ("the operator, Bay Ferries"), null without one or with several. */
    @Nullable
    String only(String noun) {
        Set<String> names = byNoun.getOrDefault(noun, Set.of());
        return names.size() == 1 ? names.iterator().next() : null;
    }

    private void presents(SentenceTree tree, int noun, String name) {
        if (tree.tag(noun).equals("NN")) {
            byNoun.computeIfAbsent(tree.lemma(noun), key -> new HashSet<>()).add(name);
        }
    }

    /** "police spokesman |", "the security firm, |,". */
    private String before(SentenceTree tree, int start, int to, String name) {
        int from = start;
        if (tree.isNoun(start - 1)) {
            from = phraseStart(tree, start - 1);
            presents(tree, start - 1, name);
        }
        String titles = COURTESY.contains(tree.words(from, start - 1)) ? "" : tree.words(from, start - 1);
        boolean apposed = tree.tag(from - 1).equals(",") && (to + 1 >= tree.size() || ENDS.contains(tree.tag(to + 1)));
        String phrase = apposed ? apposed(tree, from - 2, name) : "";
        return (phrase + " " + titles).strip();
    }

    /**
     * The phrase that ends at a token and tells who the name behind its comma is: "the governor of the province, |,", "the
     * Bank's head of communications, |,".
     */
    private String apposed(SentenceTree tree, int to, String name) {
        int from = phraseStart(tree, to);
        int head = headOf(tree, from, to);
        boolean within = from > 0 && PREPOSITIONS.contains(tree.tag(from - 1));
        if (within || !tree.isNoun(to) || !(tree.tag(head).equals("NN") || isOffice(tree, head))) {
            return "";
        }
        presents(tree, head, name);
        boolean owned = tree.isName(from) && isOffice(tree, head);
        return DETERMINERS.contains(tree.tag(from)) || owned ? tree.words(from, to) : "";
    }

    private boolean isOffice(SentenceTree tree, int i) {
        return kinds.isTitle(tree.text(i)) || kinds.ofNoun(tree.lemma(i), false) == Holder.Kind.PERSON;
    }

    /** The noun before the first "of" of a phrase. */
    private static int headOf(SentenceTree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tree.tag(i).equals("IN") && TIES.contains(tree.lemma(i))) {
                return i - 1;
            }
        }
        return to;
    }

    /** "| of the harbour office", "|, a fisherman,", "|, 52, who runs the harbour,", "| (CDA)". */
    private String after(SentenceTree tree, int to, String name) {
        if (isAcronymInBrackets(tree, to + 1)) {
            return tree.text(to + 2);
        }
        int from = to + 1;
        boolean apart = tree.tag(from).equals(",");
        if (apart) {
            from++;
            boolean aged = tree.tag(from).equals("CD") && tree.tag(from + 1).equals(",");
            from += aged ? 2 : 0;
        }
        if (!apart) {
            return BELONGING.contains(tree.lemma(from)) ? tree.words(from, belongingEnd(tree, from)) : "";
        }
        int end = from;
        while (end <= from + LONGEST && end < tree.size() && !ENDS.contains(tree.tag(end))) {
            end++;
        }
        boolean bounded = end > from && end <= from + LONGEST;
        if (bounded && isPhrase(tree, from, end)) {
            presents(tree, SurfaceSubjects.phraseEnd(tree, from), name);
            return tree.words(from, end - 1);
        }
        return bounded && isClause(tree, from) ? tree.words(from, end - 1) : "";
    }

    private static boolean isClause(SentenceTree tree, int from) {
        boolean acts = tree.lemma(from).equals("who") && !tree.tag(from + 1).startsWith("PRP");
        return acts || tree.lemma(from).equals("whose");
    }

    /** A noun phrase with a common noun or a title in it and no verb: another name would be one of a list. */
    private boolean isPhrase(SentenceTree tree, int from, int end) {
        boolean opens = DETERMINERS.contains(tree.tag(from))
                || tree.isNoun(from)
                || tree.tag(from).startsWith("JJ")
                || tree.lemma(from).equals("of");
        boolean common = false;
        for (int i = from; i < end; i++) {
            if (SurfaceSubjects.isFiniteOrModal(tree, i)) {
                return false;
            }
            common |= tree.tag(i).equals("NN") || kinds.isTitle(tree.text(i));
        }
        return opens && (common || tree.lemma(from).equals("of"));
    }

    private static int belongingEnd(SentenceTree tree, int preposition) {
        int to = preposition;
        while (to < preposition + LONGEST && (isInPhrase(tree, to + 1) || DETERMINERS.contains(tree.tag(to + 1)))) {
            to++;
        }
        return tree.isNoun(to) ? to : preposition - 1;
    }

    /** The first token of the noun phrase that ends at a token. */
    private static int phraseStart(SentenceTree tree, int to) {
        int from = to;
        while (from > Math.max(0, to - LONGEST) && isInPhrase(tree, from - 1)) {
            from--;
        }
        while (from < to && (TIES.contains(tree.lemma(from)) || tree.tag(from).equals("POS"))) {
            from++;
        }
        return DETERMINERS.contains(tree.tag(from - 1)) ? from - 1 : from;
    }

    private static boolean isInPhrase(SentenceTree tree, int i) {
        boolean tied = TIES.contains(tree.lemma(i)) || (tree.tag(i).equals("DT") && TIES.contains(tree.lemma(i - 1)));
        return tied
                || tree.isNoun(i)
                || tree.tag(i).startsWith("JJ")
                || tree.tag(i).equals("POS");
    }

    private static boolean isAcronymInBrackets(SentenceTree tree, int i) {
        String word = tree.text(i + 1);
        return tree.text(i).equals("(")
                && tree.text(i + 2).equals(")")
                && word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }
}
