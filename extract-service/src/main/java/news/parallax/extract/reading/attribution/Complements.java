package news.parallax.extract.reading.attribution;

import java.util.Set;
import news.parallax.contracts.Holder;
import org.jspecify.annotations.Nullable;

/** Finds where the complement of a verb begins and ends: "said that …", "denied the report", "wants to …". */
final class Complements {
    private final HolderKinds kinds;

    Complements(HolderKinds kinds) {
        this.kinds = kinds;
    }

    private static final int FURTHEST = 16;
    private static final Set<String> SUBORDINATING =
            Set.of("that", "after", "before", "because", "while", "if", "as", "when", "although", "though", "since");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "because", "when", "while", "since", "although");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why", "what", "where", "when");

    /** First token of the complement that stands behind the verb, -1 where the verb's patterns allow none. */
    int of(SentenceTree tree, int verb, CueLexicon.VerbCue cue, @Nullable Source source, Quotations quotations) {
        for (int child : tree.children(verb)) {
            if (child > verb && (source == null || child != source.head()) && opens(tree, verb, child, cue, source)) {
                return start(tree, verb, child);
            }
        }
        boolean takenForNoun = !tree.isVerb(verb) && tree.tag(verb + 1).equals("TO") && cue.takes("TO");
        if (takenForNoun) {
            return verb + 1;
        }
        if (!cue.takesQuotation()) {
            return -1;
        }
        int from = afterGroup(tree, verb, source);
        int evident = evident(tree, behindInsertion(tree, verb, from), cue, quotations);
        int bare = evident >= 0 ? evident : bareClause(tree, from, cue);
        return bare >= 0 ? bare : looseClause(tree, verb, cue, source);
    }

    /** "cautioned, as did the union, that …": the token behind an insertion that "that" follows. */
    private static int behindInsertion(SentenceTree tree, int verb, int from) {
        if (from != verb + 2 || !tree.tag(verb + 1).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < tree.size() - 2 && i < from + FURTHEST; i++) {
            if (tree.tag(i).equals(",")) {
                return tree.lemma(i + 1).equals("that") && tree.tag(i + 1).equals("IN") ? i + 1 : from;
            }
        }
        return from;
    }

    /** "said her plans to raise taxes would cost jobs": a subject too long for the parser, with its verb further on. */
    private static int looseClause(SentenceTree tree, int verb, CueLexicon.VerbCue cue, @Nullable Source source) {
        boolean plain = source != null && source.to() < verb && cue.takes("S") && !cue.takes("OS");
        if (!plain || !SurfaceSubjects.hasFiniteGroup(tree, verb) || !opensPhrase(tree, verb + 1)) {
            return -1;
        }
        for (int i = verb + 2; i < tree.size(); i++) {
            if (tree.tag(i).equals("WP")
                    || tree.tag(i).equals("WDT")
                    || tree.tag(i).equals("IN") && isSubordinate(tree, i)) {
                return -1;
            }
            if (isFiniteVerb(tree, i)) {
                return verb + 1;
            }
        }
        return -1;
    }

    private static boolean isSubordinate(SentenceTree tree, int i) {
        return SUBORDINATING.contains(tree.lemma(i));
    }

    private static boolean opensPhrase(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD");
    }

    /** What opens a content without the parser's help: "that", a colon, a quotation, a question, a clause of its own. */
    private static int evident(SentenceTree tree, int from, CueLexicon.VerbCue cue, Quotations quotations) {
        for (int i = from; i < tree.size() - 1 && i < from + FURTHEST; i++) {
            String tag = tree.tag(i);
            if (tag.equals(":")) {
                return i + 1;
            }
            boolean that = tree.lemma(i).equals("that")
                    && (tag.equals("IN") || (tag.equals("DT") && i == from) || (tag.equals("WDT") && cue.takes("OS")));
            boolean quote =
                    tag.equals("``") && Utterances.holds(tree, tree.token(i).start(), quotations);
            boolean question = (cue.takes("OW") || cue.takes("W")) && QUESTIONS.contains(tree.lemma(i));
            if (that || quote || question) {
                return i;
            }
            if (tree.isVerb(i) || tag.equals("MD") || tag.equals("WP") || tag.equals("WDT")) {
                return -1;
            }
        }
        return -1;
    }

    /** "said the dam burst", "told reporters the dam burst": a noun phrase and its verb. */
    private static int bareClause(SentenceTree tree, int from, CueLexicon.VerbCue cue) {
        int first = SurfaceSubjects.phraseEnd(tree, from);
        if (first < 0) {
            return -1;
        }
        if (isFiniteVerb(tree, first + 1)) {
            return cue.takes("S") ? from : -1;
        }
        int second = cue.takes("OS") ? SurfaceSubjects.phraseEnd(tree, first + 1) : -1;
        return second >= 0 && isFiniteVerb(tree, second + 1) ? first + 1 : -1;
    }

    private static boolean isFiniteVerb(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private boolean opens(SentenceTree tree, int verb, int child, CueLexicon.VerbCue cue, @Nullable Source source) {
        boolean infinitive = tree.tag(child).equals("VB") && hasTo(tree, child);
        boolean clause = tree.isVerb(child) || hasSubject(tree, child) || tree.child(child, "cop") >= 0;
        return switch (tree.relation(child)) {
            case "ccomp" ->
                (clause && (cue.takesClause() || (cue.takes("TO") && infinitive) || cue.takes("OTO")))
                        || cue.takes("C")
                        || (cue.takes("N") && tree.tag(tree.first(child)).equals("WP"));
            case "xcomp" ->
                infinitive ? cue.takes("TO") || cue.takes("OTO") : cue.takes("C") || (cue.takes("S") && clause);
            case "parataxis", "dep" -> cue.takesClause() && clause && hasSubject(tree, child);
            case "dobj" -> isNounContent(tree, verb, child, cue) || (cue.takes("D") && isDocument(tree, source));
            case "prep" -> cue.takesPreposition(tree.lemma(child)) && child <= verb + 3;
            case "prt" -> cue.takes(tree.lemma(child)) && child == verb + 1 && !SentenceParts.isBreak(tree, child + 1);
            default -> false;
        };
    }

    /** "polls show a close race": only documents show things in a way that counts as saying them. */
    private boolean isDocument(SentenceTree tree, @Nullable Source source) {
        return source != null && kinds.ofNoun(tree.lemma(source.head()), false) == Holder.Kind.DOCUMENT;
    }

    private static boolean isNounContent(SentenceTree tree, int verb, int object, CueLexicon.VerbCue cue) {
        if (cue.takes("N")) {
            return true;
        }
        if (cue.takes("AS") && hasPreposition(tree, verb, object, "as")) {
            return true;
        }
        for (String pattern : cue.patterns()) {
            if (pattern.startsWith("OP:") && hasPreposition(tree, verb, object, pattern.substring(3))) {
                return true;
            }
        }
        return cue.takes("C") || (cue.takes("OTO") && tree.child(verb, "xcomp") > object);
    }

    private static boolean hasPreposition(SentenceTree tree, int verb, int object, String preposition) {
        for (int i = object + 1; i < tree.size() && i < verb + FURTHEST; i++) {
            if (tree.lemma(i).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTo(SentenceTree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return aux >= 0 && tree.lemma(aux).equals("to");
    }

    private static boolean hasSubject(SentenceTree tree, int i) {
        return tree.child(i, Set.of("nsubj", "nsubjpass", "expl")) >= 0;
    }

    /** From the word that opens the content: the first of the complement, with a quotation mark before it. */
    private static int start(SentenceTree tree, int verb, int child) {
        int from = Math.max(verb + 1, tree.first(child));
        while (from > verb + 1 && tree.tag(from - 1).equals("``")) {
            from--;
        }
        while (from < child && (tree.tag(from).equals(",") || tree.tag(from).equals(":"))) {
            from++;
        }
        return from;
    }

    /** Last token of the complement: that of the sentence, unless the holder goes on to do something else. */
    int end(SentenceTree tree, int verb, int start) {
        int introduction = Introductions.comma(tree, verb);
        int end = introduction > start ? introduction - 1 : tree.size() - 1;
        for (int other : tree.children(verb)) {
            if (other > start && tree.relation(other).equals("conj") && tree.isVerb(other)) {
                end = Math.min(end, tree.first(other) - 1);
            }
        }
        end = Math.min(end, beforeCircumstances(tree, verb, start));
        if (introduction < 0
                && tree.isVerb(verb)
                && !SurfaceSubjects.isTakenForParticiple(tree, verb)
                && tree.last(verb) < end
                && !tree.relation(verb).equals("root")) {
            end = Math.max(start, Math.min(end, tree.last(verb)));
        }
        int passedOn = PhraseReader.next(tree, start);
        if (passedOn > start) {
            end = Math.min(end, passedOn - 1);
        }
        while (end > start && isTrailing(tree, end)) {
            end--;
        }
        return Math.max(start, end);
    }

    /** "blasted him for his vote when they met": what is no clause ends before the clause that tells when or why. */
    private static int beforeCircumstances(SentenceTree tree, int verb, int start) {
        for (int i = start + 1; i < tree.size(); i++) {
            if (SurfaceSubjects.isFiniteOrModal(tree, i)
                    || tree.tag(i).startsWith("W") && !tree.lemma(i).equals("when")) {
                return tree.size() - 1;
            }
            boolean circumstance = CIRCUMSTANCES.contains(tree.lemma(i))
                    && !tree.tag(i).equals("RB")
                    && !TimeNouns.isStretch(tree, i - 1);
            if (circumstance && SurfaceSubjects.subjectAt(tree, i + 1) > verb) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }

    private static boolean isTrailing(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals(".") || tag.equals(",") || tag.equals(":") || tag.equals("CC");
    }

    /** The token behind the verb and a source that follows it. */
    private static int afterGroup(SentenceTree tree, int verb, @Nullable Source source) {
        int next = source != null && source.head() > verb ? source.to() + 1 : verb + 1;
        while (next < tree.size()
                && (tree.tag(next).equals(",") || tree.tag(next).startsWith("RB"))) {
            next++;
        }
        return next;
    }
}
