package news.parallax.extract.reading.attribution;

import java.util.Set;
import news.parallax.extract.reading.text.Span;

/** Where the noun phrase around a head word begins and ends, without clauses and appositions. */
final class NounPhrases {
    private static final Set<String> BEFORE = Set.of(
            "det",
            "predet",
            "poss",
            "amod",
            "nn",
            "num",
            "number",
            "quantmod",
            "advmod",
            "neg",
            "preconj",
            "npadvmod",
            "possessive",
            "dep");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "from", "with", "on", "to", "by");

    private NounPhrases() {}

    static Span around(SentenceTree tree, int head) {
        return tree.span(from(tree, head), to(tree, head));
    }

    static int from(SentenceTree tree, int head) {
        int from = head;
        for (int child : tree.children(head)) {
            if (child < head && BEFORE.contains(tree.relation(child))) {
                from = Math.min(from, tree.first(child));
            }
        }
        while (from < head && isComma(tree, from)) {
            from++;
        }
        return from;
    }

    /** Through the prepositions that follow without a comma, and through names and nouns joined by "and". */
    static int to(SentenceTree tree, int head) {
        int to = head;
        for (int child : tree.children(head)) {
            boolean adjacent = child == to + 1;
            if (child > head && adjacent && tree.relation(child).equals("prep") && LINKS.contains(tree.lemma(child))) {
                to = prepositionEnd(tree, child);
            } else if (child > head && tree.relation(child).equals("conj") && !tree.isVerb(child)) {
                to = Math.max(to, to(tree, child));
            } else if (child > head && adjacent && tree.relation(child).equals("possessive")) {
                to = child;
            }
        }
        return to;
    }

    private static int prepositionEnd(SentenceTree tree, int preposition) {
        int object = tree.child(preposition, "pobj");
        return object < preposition ? preposition : to(tree, object);
    }

    private static boolean isComma(SentenceTree tree, int i) {
        return tree.tag(i).equals(",") || tree.tag(i).equals(":");
    }
}
