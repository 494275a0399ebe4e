package news.parallax.extract.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Terms;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Every figure, with what its clause says of it. */
final class QuantityRule implements ClaimRule {
    /** A clause with fewer content words says too little of what a figure is about: its sentence is asked. */
    private static final int FEWEST_TERMS = 3;

    private final CountedThings things = new CountedThings();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        List<Quantity> earlier = new ArrayList<>(sentence.counted());
        List<Draft> found = new ArrayList<>();
        for (Quantity quantity : sentence.quantities()) {
            if (isTime(sentence, quantity)) {
                continue;
            }
            ClauseNotes clause = sentence.clauseAt(quantity.start()).orElse(null);
            Quantity counted = things.of(quantity, sentence, clause, earlier);
            found.add(draft(sentence, counted));
            if (counted.counted() != null) {
                earlier.add(counted);
            }
        }
        return found;
    }

    /** "at about nine" is a time, whatever else it could be. */
    private static boolean isTime(SentenceNotes sentence, Quantity quantity) {
        return quantity.unit() == null
                && quantity.counted() == null
                && sentence.times().stream()
                        .anyMatch(time -> time.start() <= quantity.start() && quantity.end() <= time.end());
    }

    /** Who says the figure itself, or else its clause, or who puts it at that. */
    private static Chain chain(SentenceNotes sentence, Span anchor, @Nullable ClauseNotes clause) {
        Chain found = sentence.attributions().chainAt(anchor.start(), anchor.end());
        return clause == null ? found : found.or(() -> chain(clause));
    }

    private static Chain chain(ClauseNotes clause) {
        boolean later = clause.says() || !clause.isReported();
        return later ? MissedHolders.ofEstimate(clause.clause()) : clause.chain();
    }

    private static Draft draft(SentenceNotes sentence, Quantity quantity) {
        Span anchor = new Span(quantity.start(), quantity.end());
        Optional<ClauseNotes> clause = sentence.clauseAt(quantity.start());
        Chain chain = chain(sentence, anchor, clause.orElse(null));
        Draft draft = clause.map(c -> Draft.of(Kind.QUANTITY, anchor, c))
                .orElseGet(() ->
                        Draft.bare(Kind.QUANTITY, anchor, chain, Polarity.AFFIRMED, Modality.FACT, null, List.of()));
        Times times = Times.of(sentence, clause.orElse(null));
        List<String> terms = draft.terms().size() >= FEWEST_TERMS
                ? draft.terms()
                : Terms.between(
                        sentence.sentence(), 0, sentence.sentence().tokens().size());
        return draft.withQuantity(quantity)
                .withChain(chain)
                .withTimes(times.occurrence(), times.asOf())
                .withEvent(draft.event(), terms);
    }
}
