package news.parallax.compare.judgement;

import java.util.regex.Pattern;
import news.parallax.contracts.Evidence;

/**
 * Spans of time that say how long nothing like it was: "the largest takeover in almost three years". They measure no other
 * duration of the story.
 */
final class RecordSpans {
    /** Code units before a figure in which the superlative stands. */
    private static final int REACH = 160;

    private static final Pattern IN_FRONT = Pattern.compile(
            "\\b(?:first|most|least|worst|best|[a-z]{3,}est)\\b[^.;:]*\\b(?:in|for|since)\\s+(?:\\w+\\s+){0,3}$",
            Pattern.CASE_INSENSITIVE);

    private RecordSpans() {}

    static boolean isOne(FigureWitness witness) {
        Evidence evidence = witness.testimony().claim().evidence();
        int start = Math.clamp(
                witness.quantity().start() - evidence.start(),
                0,
                evidence.quote().length());
        return witness.quantity().unit() != null
                && IN_FRONT.matcher(evidence.quote().substring(Math.max(0, start - REACH), start))
                        .find();
    }
}
