package news.parallax.extract.reading.attribution;

import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has found, before names are resolved.
 *
 * @param source who says it, null where nobody is named
 * @param through the outlet it was said to or that quotes it, null for none
 * @param reports whether it tells what was said, rather than thought, wished or felt
 */
record Statement(
        SentenceTree tree,
        @Nullable Source source,
        Span cue,
        Span content,
        @Nullable Source through,
        Claim.Stance stance,
        boolean reports) {

    /** Who gives a figure: a cue of one token, and the tokens that hold the figure. */
    static Statement ofFigure(SentenceTree tree, Source source, int cue, int from, int to) {
        return ofFigure(tree, source, tree.span(cue, cue), from, to);
    }

    /** Who gives a figure, by a cue of several tokens. */
    static Statement ofFigure(SentenceTree tree, Source source, Span cue, int from, int to) {
        return new Statement(tree, source, cue, tree.span(from, to), null, Claim.Stance.ASSERTS, true);
    }

    /** Where the source is named, null where it is not. */
    @Nullable
    Span sourceSpan() {
        return source == null ? null : source.span(tree);
    }

    Statement withContent(Span other) {
        return new Statement(tree, source, cue, other, through, stance, reports);
    }
}
