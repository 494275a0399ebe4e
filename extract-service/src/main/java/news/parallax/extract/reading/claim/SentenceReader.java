package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clauses;
import news.parallax.extract.reading.event.EventReader;
import news.parallax.extract.reading.event.ReadEvent;
import news.parallax.extract.reading.event.Terms;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import news.parallax.extract.reading.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of one sentence. Thread-safe. */
final class SentenceReader {
    private final EventReader events = new EventReader();

    /** @param timed the last clause before that puts an event at a time, null where there is none */
    SentenceNotes read(Evidence.Field field, Notes notes, Sentence sentence, @Nullable ClauseNotes timed) {
        List<Clause> divided = Clauses.of(sentence);
        List<ClauseNotes> clauses = IntStream.range(0, divided.size())
                .mapToObj(index -> clause(notes, divided, index))
                .toList();
        List<Quantity> quantities = notes.quantities().stream()
                .filter(q -> sentence.start() <= q.start() && q.start() < sentence.end())
                .toList();
        List<TimeMention> times = notes.times().stream()
                .filter(t -> sentence.start() <= t.start() && t.start() < sentence.end())
                .toList();
        return new SentenceNotes(field, notes, sentence, clauses, quantities, times, timed);
    }

    private ClauseNotes clause(Notes notes, List<Clause> clauses, int index) {
        Clause clause = clauses.get(index);
        Chain found = notes.attributions()
                .chainAt(anchor(clause).start(), anchor(clause).end());
        Chain chain = found.holders().isEmpty() && !clause.saysOnly() ? missed(clauses, index) : found;
        ReadEvent event = events.read(clause, !chain.holders().isEmpty());
        List<String> terms = Terms.between(clause.sentence(), clause.from(), clause.to());
        return new ClauseNotes(clause, event, chain, clause.saysOnly(), terms);
    }

    private static Chain missed(List<Clause> clauses, int index) {
        Chain behind = MissedHolders.behind(clauses, index);
        return behind.holders().isEmpty() ? MissedHolders.before(clauses.get(index)) : behind;
    }

    /** The place that decides who says the clause: its main verb. */
    private static Token anchor(Clause clause) {
        VerbGroup verb = clause.verb();
        return clause.token(verb == null ? clause.from() : verb.main());
    }
}
