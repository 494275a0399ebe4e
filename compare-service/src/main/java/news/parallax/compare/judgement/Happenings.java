package news.parallax.compare.judgement;

import java.util.Objects;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.ClaimEvent;

/** Whether two claims that give a time or a place may speak of one happening, though they tell little of it alike. */
final class Happenings {
    private static final double TOLD_ALIKE = 0.25;
    private static final int NOUN_AND_WORD = 2;

    private final Weights weights;

    Happenings(Weights weights) {
        this.weights = weights;
    }

    boolean mayBeOne(Witness a, Witness b) {
        return isOneWord(a, b) || openBoth(a, b) || areNouns(a, b);
    }

    /** "The fall happened at North Shaft" beside "the rock fall occurred at Chantete Shaft". */
    private static boolean areNouns(Witness a, Witness b) {
        return !a.sameArticle(b) && tellsNoMore(a) && tellsNoMore(b) && shareThePredicate(a, b);
    }

    private static boolean tellsNoMore(Witness witness) {
        return witness.event().participants().isEmpty()
                && witness.claim().terms().size() <= NOUN_AND_WORD;
    }

    /** "Went mute on Saturday according to the coast guard and on Monday according to the owner". */
    static boolean isOneClause(Witness a, Witness b) {
        return a.sentence().equals(b.sentence())
                && Objects.equals(a.claim().event(), b.claim().event())
                && !a.sameOriginator(b)
                && !a.inOwnVoice()
                && !b.inOwnVoice();
    }

    /**
     * "The coast guard puts the collision off Patos" beside "a ferry collided with a coal carrier": whoever says where, or
     * when, the happening was, and no more of it, speaks of the one that readers know of.
     */
    static boolean isOneWord(Witness a, Witness b) {
        return (isNamedAlone(a) || isNamedAlone(b)) && shareThePredicate(a, b);
    }

    /** What two reports both tell at their head under one verb is what they report. */
    boolean openBoth(Witness a, Witness b) {
        return !a.sameArticle(b)
                && Sayings.inLead(a.claim())
                && Sayings.inLead(b.claim())
                && shareThePredicate(a, b)
                && weights.overlap(a.gist().everything(), b.gist().everything()) >= TOLD_ALIKE;
    }

    static boolean shareThePredicate(Witness a, Witness b) {
        return Weights.share(a.gist().predicate(), b.gist().predicate());
    }

    private static boolean isNamedAlone(Witness witness) {
        ClaimEvent event = witness.event();
        return event.participants().isEmpty() && witness.claim().terms().size() == 1 && !witness.inOwnVoice();
    }
}
