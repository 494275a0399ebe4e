package news.parallax.extract.reading.attribution;

import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has found, before names are resolved.
 *
 * @param sourceHead token of the sentence that heads the source, -1 for none
 * @param reports whether it tells what was said, rather than thought, wished or felt
 * @param through token that heads the outlet it was said to, -1 for none
 */
record Statement(
        SentenceTree tree,
        int sourceHead,
        @Nullable Span source,
        Span cue,
        Span content,
        int through,
        Claim.Stance stance,
        boolean reports) {

    Statement withContent(Span other) {
        return new Statement(tree, sourceHead, source, cue, other, through, stance, reports);
    }
}
