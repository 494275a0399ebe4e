package news.parallax.compare.judgement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.TimeSpan;

/** DATE: one occurrence is put at times that do not meet. */
final class DateRule {
    static final String NAME = "One occurrence is put at times that do not meet.";

    private static final double SAME_OCCURRENCE = 0.4;

    private final Weights weights;

    private DateRule(Weights weights) {
        this.weights = weights;
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        DateRule rule = new DateRule(weights);
        List<Witness> timed = witnesses.stream()
                .filter(w -> w.claim().time() != null && w.claim().event() != null)
                .toList();
        return new RivalValues(rule::sameThing, DateRule::compatible)
                .disputesIn(timed).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.DATE,
                                "when: " + about(positions.getFirst().getFirst()),
                                NAME,
                                "The times do not meet.",
                                positions,
                                w -> time(w).text()))
                        .toList();
    }

    private static TimeSpan time(Witness witness) {
        return Objects.requireNonNull(witness.claim().time());
    }

    private static String about(Witness witness) {
        return witness.claim().terms().stream().limit(6).collect(Collectors.joining(" "));
    }

    /** The same predicate, and enough of the rest. */
    private boolean sameThing(Witness a, Witness b) {
        return !Weights.shared(a.gist().predicate(), b.gist().predicate()).isEmpty()
                && (a.claim().modality() == Claim.Modality.FACT) == (b.claim().modality() == Claim.Modality.FACT)
                && a.claim().polarity() == b.claim().polarity()
                && Weights.shared(a.gist().units(), b.gist().units()).size() >= 2
                && weights.overlap(a.gist().units(), b.gist().units()) >= SAME_OCCURRENCE;
    }

    private static boolean compatible(Witness a, Witness b) {
        return time(a).meets(time(b));
    }
}
