package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.event.Places;

/** Where something happened. */
final class PlaceRule implements ClaimRule {
    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return sentence.clauses().stream()
                .filter(PlaceRule::happensSomewhere)
                .flatMap(clause -> drafts(sentence, clause))
                .toList();
    }

    private static boolean happensSomewhere(ClauseNotes clause) {
        return clause.event() != null
                && !clause.says()
                && clause.chain().stance() != Stance.DENIES
                && clause.read().modality() != Modality.POSSIBLE
                && clause.read().polarity() == Polarity.AFFIRMED;
    }

    private static Stream<Draft> drafts(SentenceNotes sentence, ClauseNotes clause) {
        Times times = Times.of(sentence, clause);
        return Places.allIn(clause.clause()).stream()
                .filter(place -> !sentence.attributions().namesSourceAt(place.start()))
                .map(place -> Placed.of(Kind.PLACE, sentence, clause)
                        .withTimes(times.occurrence(), times.asOf())
                        .withPlace(place.text()));
    }
}
