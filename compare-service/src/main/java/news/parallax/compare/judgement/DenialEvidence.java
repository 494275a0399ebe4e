package news.parallax.compare.judgement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What of a dispute over a denial is shown, so that every sentence takes the side on which it stands. */
final class DenialEvidence {
    /** Sentences that are shown as what one denial denies. */
    private static final int DENIED = 3;

    private DenialEvidence() {}

    /**
     * Every denial beside the few sentences that it likeliest denies, the likeliest pair first: the others only tie the
     * dispute together. A sentence that is laid on both sides stands where the likelier pair has it.
     */
    static List<Dispute.Weighed<Witness>> of(Dispute<Witness> dispute) {
        List<Dispute.Weighed<Witness>> pairs = likeliest(dispute);
        Map<List<Object>, Double> denials = best(pairs, Dispute.Weighed::one);
        Map<List<Object>, Double> assertions = best(pairs, Dispute.Weighed::other);
        return pairs.stream()
                .filter(pair ->
                        isRather(pair.one(), denials, assertions) && isRather(pair.other(), assertions, denials))
                .toList();
    }

    private static List<Dispute.Weighed<Witness>> likeliest(Dispute<Witness> dispute) {
        Map<List<Object>, Set<List<Object>>> denied = new HashMap<>();
        return dispute.pairs().stream()
                .filter(pair -> {
                    Set<List<Object>> known = denied.computeIfAbsent(pair.one().sentence(), no -> new HashSet<>());
                    return known.contains(pair.other().sentence())
                            || (known.size() < DENIED && known.add(pair.other().sentence()));
                })
                .toList();
    }

    /** The probability of each sentence's likeliest pair on one side. */
    private static Map<List<Object>, Double> best(
            List<Dispute.Weighed<Witness>> pairs, Function<Dispute.Weighed<Witness>, Witness> side) {
        Map<List<Object>, Double> best = new HashMap<>();
        pairs.forEach(pair -> best.merge(side.apply(pair).sentence(), pair.probability(), Math::max));
        return best;
    }

    private static boolean isRather(Witness witness, Map<List<Object>, Double> here, Map<List<Object>, Double> there) {
        return here.getOrDefault(witness.sentence(), 0.0) >= there.getOrDefault(witness.sentence(), 0.0);
    }
}
