package news.parallax.extract.reading.attribution;

import news.parallax.extract.reading.text.Span;

/**
 * The words of a sentence that name a holder, given by token.
 *
 * @param head the word that decides number and kind
 * @param from first token
 * @param to last token
 */
record Source(int head, int from, int to) {
    /** The noun phrase around a head word, as the dependency tree has it. */
    static Source around(SentenceTree tree, int head) {
        return new Source(head, NounPhrases.from(tree, head), NounPhrases.to(tree, head));
    }

    Span span(SentenceTree tree) {
        return tree.span(from, to);
    }
}
