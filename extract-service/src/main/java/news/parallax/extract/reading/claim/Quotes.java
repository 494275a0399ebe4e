package news.parallax.extract.reading.claim;

import news.parallax.contracts.Evidence;
import news.parallax.extract.reading.text.Span;

/** The words that are shown for a claim: its sentence, or the part of a long one around what makes it. */
final class Quotes {
    /** A longer sentence is shown in part. */
    private static final int LONGEST = 420;

    private Quotes() {}

    static Evidence of(SentenceNotes sentence, Span anchor) {
        Span whole = new Span(sentence.sentence().start(), sentence.sentence().end());
        Span shown = whole.length() <= LONGEST ? whole : part(sentence, whole, anchor);
        return new Evidence(sentence.field(), shown.start(), shown.end(), shown.of(sentence.text()));
    }

    /** The clauses around the anchor as far as there is room, or as much of the words as there is. */
    private static Span part(SentenceNotes sentence, Span whole, Span anchor) {
        int start = Math.max(whole.start(), anchor.start());
        int end = Math.min(whole.end(), Math.min(anchor.end(), start + LONGEST));
        for (ClauseNotes notes : sentence.clauses()) {
            int from = Math.min(start, notes.clause().start());
            int to = Math.max(end, notes.clause().end());
            boolean touches =
                    notes.clause().start() < end && start < notes.clause().end();
            if (touches && to - from <= LONGEST) {
                start = from;
                end = to;
            }
        }
        return new Span(start, end);
    }
}
