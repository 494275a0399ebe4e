package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.event.Places;
import news.parallax.extract.reading.event.Places.Place;

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
        List<Place> places = Places.allIn(clause.clause()).stream()
                .filter(place -> !sentence.attributions().namesSourceAt(place.start()))
                .toList();
        if (places.isEmpty()) {
            return Stream.empty();
        }
        Times times = Times.of(sentence, clause);
        Draft placed = Placed.of(Kind.PLACE, sentence, clause).withTimes(times.occurrence(), times.asOf());
        return places.stream()
                .map(place -> place.denied()
                        ? placed.withPlace(place.text()).with(Polarity.NEGATED, placed.modality())
                        : placed.withPlace(place.text())
                                .withChain(sentence.chainAt(placed.chain(), place.start(), place.start() + 1)));
    }
}
