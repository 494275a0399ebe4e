package news.parallax.extract.reading.claim;

import news.parallax.contracts.Claim.Kind;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Occurrences;
import news.parallax.extract.reading.event.Occurrences.Occurrence;
import news.parallax.extract.reading.text.Span;

/** What is put at a time or a place: what a clause tells, or the happening that its verb only places there. */
final class Placed {
    private Placed() {}

    /** A draft of the kind without the time or place, by whoever puts it there. */
    static Draft of(Kind kind, SentenceNotes sentence, ClauseNotes clause) {
        Draft told =
                Draft.of(kind, new Span(clause.clause().start(), clause.clause().end()), clause);
        return Occurrences.in(clause.clause())
                .map(occurrence -> told.withEvent(occurrence.event(), occurrence.terms())
                        .withChain(placing(sentence, occurrence).or(clause::chain)))
                .orElse(told);
    }

    /** "The army puts the clash at noon": the army says it, though the verb is the article's. */
    private static Chain placing(SentenceNotes sentence, Occurrence occurrence) {
        return sentence.attributions()
                .chainAt(occurrence.named().start(), occurrence.named().end());
    }
}
