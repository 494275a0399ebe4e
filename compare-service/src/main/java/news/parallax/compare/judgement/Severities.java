package news.parallax.compare.judgement;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.Quantity.Bound;

/**
 * The rule of how grave a disagreement is; alerts go by it. High: figures without a hedge that exclude each other, or a flat
 * denial, with two or more independent origins on each of two sides. Low: every side is hedged ("about", "up to", "may"), or
 * there is one origin in all, or the omission was only observed and nobody said so. Medium: everything else.
 */
final class Severities {
    /** Sides that have to be well founded: one alone contends with nobody, and a third that is hedged changes nothing. */
    private static final int SIDES = 2;

    private Severities() {}

    static Severity of(Kind kind, List<Side> sides, List<List<Testimony>> testimoniesBySide) {
        int origins =
                Origins.count(testimoniesBySide.stream().flatMap(List::stream).toList());
        if (origins < Origins.INDEPENDENT || testimoniesBySide.stream().allMatch(Severities::hedged)) {
            return Severity.LOW;
        }
        boolean grave = kind == Kind.DENIAL || kind == Kind.NUMBER;
        long founded = IntStream.range(0, sides.size())
                .filter(side -> sides.get(side).origins() >= Origins.INDEPENDENT)
                .filter(side -> kind == Kind.DENIAL || !hedged(testimoniesBySide.get(side)))
                .count();
        return grave && founded >= SIDES ? Severity.HIGH : Severity.MEDIUM;
    }

    /** A stated omission is as grave as what was left out is well founded. */
    static Severity ofStatedOmission(Side reported) {
        return reported.origins() >= Origins.INDEPENDENT ? Severity.MEDIUM : Severity.LOW;
    }

    /** Whether every testimony leaves room. */
    private static boolean hedged(List<Testimony> testimonies) {
        return !testimonies.isEmpty() && testimonies.stream().allMatch(Severities::hedged);
    }

    private static boolean hedged(Testimony testimony) {
        Quantity quantity = testimony.claim().quantity();
        return testimony.claim().modality() == Modality.POSSIBLE
                || (quantity != null && quantity.bound() != Bound.EXACT);
    }
}
