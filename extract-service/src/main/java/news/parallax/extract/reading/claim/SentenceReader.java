package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Attributions;
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

/** Gathers what is known of one sentence. Thread-safe. */
final class SentenceReader {
    private final EventReader events = new EventReader();

    /**
     * @param attributions those that bear on the sentence
     * @param memory of the sentences before
     */
    SentenceNotes read(Evidence.Field field, Notes notes, Attributions attributions, Sentence sentence, Memory memory) {
        List<Clause> divided = Clauses.of(sentence);
        List<ClauseNotes> clauses = IntStream.range(0, divided.size())
                .mapToObj(index -> clause(attributions, divided, index))
                .toList();
        List<Quantity> quantities =
                Slices.between(notes.quantities(), Quantity::start, sentence.start(), sentence.end());
        List<TimeMention> times = Slices.between(notes.times(), TimeMention::start, sentence.start(), sentence.end());
        return new SentenceNotes(
                field,
                notes,
                attributions,
                sentence,
                clauses,
                quantities,
                times,
                memory.timed(),
                memory.counted(),
                memory.before());
    }

    private ClauseNotes clause(Attributions attributions, List<Clause> clauses, int index) {
        Clause clause = clauses.get(index);
        Chain found =
                attributions.chainAt(anchor(clause).start(), anchor(clause).end());
        Chain chain = clause.saysOnly() ? found : found.or(() -> missed(clauses, index));
        ReadEvent event = events.read(clause, !chain.holders().isEmpty());
        List<String> terms = Terms.between(clause.sentence(), clause.from(), clause.to());
        return new ClauseNotes(clause, event, chain, clause.saysOnly(), terms);
    }

    private static Chain missed(List<Clause> clauses, int index) {
        return MissedHolders.behind(clauses, index).or(() -> MissedHolders.before(clauses.get(index)));
    }

    /** The place that decides who says the clause: its main verb. */
    private static Token anchor(Clause clause) {
        VerbGroup verb = clause.verb();
        return clause.token(verb == null ? clause.from() : verb.main());
    }
}
