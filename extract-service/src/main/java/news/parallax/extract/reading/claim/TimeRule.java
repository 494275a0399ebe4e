package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.event.Clause;

/** When something happens: an event at a time, or "it was Sunday" behind one. */
final class TimeRule implements ClaimRule {
    private static final Set<String> SAID_OF = Set.of("when", "that");

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
        Draft draft = isOpen(when, sentence)
                ? affirmed(at(when, times, sentence, clause))
                : at(when, times, sentence, clause);
        if (isItWas(clause)) {
            return Stream.concat(told(sentence, clause).stream(), Optional.ofNullable(sentence.timed()).stream())
                    .findFirst()
                    .map(other -> draft.withEvent(other.event(), other.terms()))
                    .stream();
        }
        Stream<Draft> others =
                Times.besides(sentence, clause, when).stream().map(time -> at(time, times, sentence, clause));
        Stream<Draft> denied = Times.denied(sentence, clause).stream()
                .map(time -> at(time, times, sentence, clause).with(Polarity.NEGATED, draft.modality()));
        return clause.says()
                ? Stream.empty()
                : Stream.of(Stream.of(draft), others, denied).flatMap(all -> all);
    }

    /** "No machine came before two" has it that one may have come then. */
    private static boolean isOpen(TimeSpan when, SentenceNotes sentence) {
        return sentence.times().stream().noneMatch(mention -> mention.span().equals(when));
    }

    private static Draft affirmed(Draft draft) {
        return draft.with(Polarity.AFFIRMED, draft.modality());
    }

    /** By whoever gives the time: "on Saturday according to the coast guard and on Monday according to the owner". */
    private static Draft at(TimeSpan when, Times times, SentenceNotes sentence, ClauseNotes clause) {
        Draft draft = Placed.of(Kind.TIME, sentence, clause).withTimes(when, times.asOf());
        return sentence.times().stream()
                .filter(mention -> mention.span().equals(when))
                .map(mention -> sentence.attributions().chainAt(mention.start(), mention.end()))
                .filter(giver -> !giver.holders().isEmpty())
                .findFirst()
                .map(draft::withChain)
                .orElse(draft);
    }

    /** What "it was Sunday" is said of in its own sentence: "It was past three when the shots woke her". */
    private static Optional<ClauseNotes> told(SentenceNotes sentence, ClauseNotes clause) {
        int next = sentence.clauses().indexOf(clause) + 1;
        return sentence.clauses().stream()
                .skip(next)
                .limit(2)
                .filter(other -> other.event() != null && !other.says())
                .filter(other -> SAID_OF.contains(
                        other.clause().token(other.clause().from()).lemma()))
                .findFirst();
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
