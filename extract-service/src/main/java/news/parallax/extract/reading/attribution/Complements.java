package news.parallax.extract.reading.attribution;

import java.util.Set;
import news.parallax.extract.reading.text.Span;

/** Finds where the complement of a verb begins and ends: "said that …", "denied the report", "wants to …". */
final class Complements {
    private static final int FURTHEST = 12;

    /** First token of the complement that stands behind the verb, -1 where the verb's patterns allow none. */
    int of(SentenceTree tree, int verb, CueLexicon.VerbCue cue, int source, Quotations quotations) {
        for (int child : tree.children(verb)) {
            if (child > verb && child != source && opens(tree, verb, child, cue)) {
                return start(tree, verb, child);
            }
        }
        return cue.takesQuotation() ? evident(tree, afterGroup(tree, verb, source), quotations) : -1;
    }

    /** "said in an interview, "…", "told reporters that": a quotation or "that" behind words that hold no verb. */
    private static int evident(SentenceTree tree, int from, Quotations quotations) {
        for (int i = from; i < tree.size() - 1 && i < from + FURTHEST; i++) {
            String tag = tree.tag(i);
            boolean that = tree.lemma(i).equals("that") && (tag.equals("IN") || tag.equals("DT") && i == from);
            boolean quote = tag.equals("``") && isUtterance(tree, i, quotations);
            if (that || quote || tag.equals(":")) {
                return tag.equals(":") ? i + 1 : i;
            }
            if (tree.isVerb(i) || tag.equals("MD") || tag.equals("WP") || tag.equals("WDT")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a quotation holds a verb, or is long: titles and single words are none. */
    private static boolean isUtterance(SentenceTree tree, int mark, Quotations quotations) {
        Span quotation = quotations.at(tree.token(mark).start());
        if (quotation == null) {
            return false;
        }
        for (int i = mark + 1; i < tree.size() && tree.token(i).start() < quotation.end(); i++) {
            if (tree.isVerb(i) || tree.tag(i).equals("MD")) {
                return true;
            }
        }
        return quotation.end() > tree.sentence().end() - 3;
    }

    private static boolean opens(SentenceTree tree, int verb, int child, CueLexicon.VerbCue cue) {
        boolean infinitive = tree.tag(child).equals("VB") && hasTo(tree, child);
        boolean clause = tree.isVerb(child) || hasSubject(tree, child) || tree.child(child, "cop") >= 0;
        return switch (tree.relation(child)) {
            case "ccomp" -> clause && (cue.takesClause() || cue.takes("TO") && infinitive || cue.takes("OTO"));
            case "xcomp" ->
                infinitive ? cue.takes("TO") || cue.takes("OTO") : cue.takes("C") || cue.takes("S") && clause;
            case "parataxis", "dep" -> cue.takesClause() && clause && hasSubject(tree, child);
            case "dobj" -> isNounContent(tree, verb, child, cue);
            case "prep" -> cue.takesPreposition(tree.lemma(child)) && child <= verb + 3;
            case "prt" -> cue.takes(tree.lemma(child)) && child == verb + 1;
            default -> false;
        };
    }

    private static boolean isNounContent(SentenceTree tree, int verb, int object, CueLexicon.VerbCue cue) {
        if (cue.takes("N")) {
            return true;
        }
        if (cue.takes("AS")) {
            return hasPreposition(tree, verb, object, "as");
        }
        for (String pattern : cue.patterns()) {
            if (pattern.startsWith("OP:") && hasPreposition(tree, verb, object, pattern.substring(3))) {
                return true;
            }
        }
        return cue.takes("C") || cue.takes("OTO") && tree.child(verb, "xcomp") > object;
    }

    private static boolean hasPreposition(SentenceTree tree, int verb, int object, String preposition) {
        for (int holder : new int[] {verb, object}) {
            for (int child : tree.children(holder)) {
                if (child > verb && tree.lemma(child).equals(preposition)) {
                    return true;
                }
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
        int end = tree.size() - 1;
        for (int other : tree.children(verb)) {
            if (other > start && tree.relation(other).equals("conj") && tree.isVerb(other)) {
                end = Math.min(end, tree.first(other) - 1);
            }
        }
        if (tree.last(verb) < end && !tree.relation(verb).equals("root")) {
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

    private static boolean isTrailing(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        return tag.equals(".") || tag.equals(",") || tag.equals(":") || tag.equals("CC");
    }

    /** The token behind the verb and a source that follows it. */
    private static int afterGroup(SentenceTree tree, int verb, int source) {
        int next = source > verb ? NounPhrases.to(tree, source) + 1 : verb + 1;
        while (next < tree.size()
                && (tree.tag(next).equals(",") || tree.tag(next).startsWith("RB"))) {
            next++;
        }
        return next;
    }
}
