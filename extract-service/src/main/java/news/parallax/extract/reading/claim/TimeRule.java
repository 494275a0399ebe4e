package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.text.Span;

/** When something happens: an event of a known class at a time, or "it was Sunday" behind one. */
final class TimeRule implements ClaimRule {
    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.event() != null)
                .flatMap(clause -> draft(sentence, clause))
                .toList();
    }

    private static Stream<Draft> draft(SentenceNotes sentence, ClauseNotes clause) {
        Times times = Times.of(sentence, clause);
        TimeSpan when = times.occurrence();
        if (when == null) {
            return Stream.empty();
        }
        Span whole = new Span(clause.clause().start(), clause.clause().end());
        Draft draft = Draft.of(Kind.TIME, whole, clause).withTimes(when, times.asOf());
        if (isItWas(clause)) {
            return Optional.ofNullable(sentence.timed()).stream()
                    .map(earlier -> draft.withEvent(earlier.event(), earlier.terms()));
        }
        return clause.isFramed() && !clause.says() ? Stream.of(draft) : Stream.empty();
    }

    /** "It was still Sunday": says when, of something told before. */
    private static boolean isItWas(ClauseNotes notes) {
        Clause clause = notes.clause();
        return clause.verb() != null
                && clause.verb().lemma().equals("be")
                && clause.subject() != null
                && clause.token(clause.subject().head()).lemma().equals("it");
    }
}
