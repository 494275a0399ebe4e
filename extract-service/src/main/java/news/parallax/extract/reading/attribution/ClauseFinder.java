package news.parallax.extract.reading.attribution;

import java.util.Set;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying, thinking or wanting has for its content. */
final class ClauseFinder {
    private static final Set<String> OPENERS = Set.of("``", ":");

    /** The content of a verb, null where it has none that its patterns allow. */
    @Nullable
    Span content(SentenceTree tree, int verb, CueLexicon.VerbCue cue, int source, @Nullable Span sourceSpan) {
        Span behind = behind(tree, verb, cue, source);
        if (behind != null) {
            return behind;
        }
        return cue.takesQuotation() ? before(tree, verb, source, sourceSpan) : null;
    }

    /** "said that …", "told reporters …", "denied the report", "wants to …". */
    @Nullable
    private static Span behind(SentenceTree tree, int verb, CueLexicon.VerbCue cue, int source) {
        for (int child : tree.children(verb)) {
            if (child > verb && child != source && opensContent(tree, verb, child, cue)) {
                int from = contentStart(tree, verb, child);
                return tree.span(from, contentEnd(tree, verb, child));
            }
        }
        int next = afterGroup(tree, verb, source);
        boolean quote = OPENERS.contains(tree.tag(next))
                || tree.lemma(next).equals("that") && tree.tag(next).equals("IN");
        if (quote && cue.takesQuotation() && next + 1 < tree.size()) {
            return tree.span(next, contentEnd(tree, verb, next));
        }
        return null;
    }

    private static boolean opensContent(SentenceTree tree, int verb, int child, CueLexicon.VerbCue cue) {
        String relation = tree.relation(child);
        boolean infinitive = tree.tag(child).equals("VB") && hasTo(tree, child);
        boolean clause = tree.isVerb(child) || hasSubject(tree, child) || tree.child(child, "cop") >= 0;
        return switch (relation) {
            case "ccomp" -> clause && (cue.takesClause() || cue.takes("TO") && infinitive || cue.takes("OTO"));
            case "xcomp" ->
                infinitive ? cue.takes("TO") || cue.takes("OTO") : cue.takes("C") || cue.takes("S") && clause;
            case "parataxis", "dep" -> cue.takesClause() && clause && hasSubject(tree, child);
            case "dobj" -> isNounContent(tree, verb, child, cue);
            case "prep" -> isPreposition(tree, verb, child, cue);
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

    private static boolean isPreposition(SentenceTree tree, int verb, int preposition, CueLexicon.VerbCue cue) {
        return cue.takesPreposition(tree.lemma(preposition)) && preposition <= verb + 3;
    }

    private static boolean hasTo(SentenceTree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return aux >= 0 && tree.lemma(aux).equals("to");
    }

    private static boolean hasSubject(SentenceTree tree, int i) {
        return tree.child(i, Set.of("nsubj", "nsubjpass", "expl")) >= 0;
    }

    /** From the word that opens the content: the first of the complement, with a quotation mark before it. */
    private static int contentStart(SentenceTree tree, int verb, int child) {
        int from = Math.max(verb + 1, tree.first(child));
        while (from > verb + 1 && tree.tag(from - 1).equals("``")) {
            from--;
        }
        while (from < child && (tree.tag(from).equals(",") || tree.tag(from).equals(":"))) {
            from++;
        }
        return from;
    }

    /** To the end of the sentence, unless the holder goes on to say something else. */
    private static int contentEnd(SentenceTree tree, int verb, int child) {
        int end = tree.size() - 1;
        for (int other : tree.children(verb)) {
            boolean next = other > child && tree.relation(other).equals("conj") && tree.isVerb(other);
            if (next) {
                end = Math.min(end, tree.first(other) - 1);
            }
        }
        if (tree.last(verb) < end && !tree.relation(verb).equals("root")) {
            end = Math.max(tree.last(child), Math.min(end, tree.last(verb)));
        }
        int passedOn = PhraseReader.next(tree, child);
        if (passedOn > child) {
            end = Math.min(end, passedOn - 1);
        }
        while (end > child && isTrailing(tree, end)) {
            end--;
        }
        return Math.max(end, child);
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

    /** "…," he said. */
    @Nullable
    private static Span before(SentenceTree tree, int verb, int source, @Nullable Span sourceSpan) {
        if (source < 0 || sourceSpan == null) {
            return null;
        }
        int from = Math.min(verb, NounPhrases.from(tree, source));
        int mark = from - 1;
        boolean divided = mark > 0
                && (tree.tag(mark).equals(",")
                        || tree.tag(mark).equals("''")
                        || tree.tag(mark).equals(":")
                        || tree.tag(mark).equals("."));
        if (!divided) {
            return null;
        }
        int behind = Math.max(verb, NounPhrases.to(tree, source)) + 1;
        int end = resumes(tree, behind) ? tree.size() - 1 : mark;
        return tree.span(0, end);
    }

    /** "…," he said, "…": the content goes on behind the cue. */
    private static boolean resumes(SentenceTree tree, int behind) {
        if (PhraseReader.next(tree, behind - 1) >= 0) {
            return false;
        }
        for (int i = behind; i < tree.size() - 1; i++) {
            if (tree.tag(i).equals("``")) {
                return true;
            }
        }
        return behind + 2 < tree.size() && tree.tag(behind).equals(",");
    }
}
