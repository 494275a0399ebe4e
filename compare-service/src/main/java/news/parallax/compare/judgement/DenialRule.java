package news.parallax.compare.judgement;

import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/** DENIAL: one holder asserts what another denies, rejects, calls false or says has never been disclosed. */
final class DenialRule {
    static final String NAME = "One holder denies what another asserts.";

    private static final int WORDS_TOLD = 6;

    private DenialRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses, Sayings sayings) {
        return PairModel.of(Kind.DENIAL).disputes(new DenialPairs(witnesses, sayings).all(), Witness::sentence).stream()
                .map(dispute -> finding(factKey, dispute))
                .toList();
    }

    private static Finding finding(String factKey, Dispute<Witness> dispute) {
        List<Testimony> denials = dispute.pairs().stream()
                .map(pair -> pair.one().testimony())
                .distinct()
                .sorted(Judge.ORDER)
                .toList();
        List<Testimony> assertions = dispute.pairs().stream()
                .map(pair -> pair.other().testimony())
                .distinct()
                .sorted(Judge.ORDER)
                .toList();
        Side yes = Sides.of("asserted", assertions);
        Side no = Sides.of("denied", denials);
        List<Side> sides = List.of(yes, no);
        Claim likeliest = dispute.pairs().getFirst().one().claim();
        return new Finding(
                factKey,
                DisagreementChanged.Kind.DENIAL,
                about(likeliest),
                FigureWords.holders(no.holders())
                        + (Wording.areMany(no, denials) ? " deny what " : " denies what ")
                        + FigureWords.holders(yes.holders())
                        + (Wording.areMany(yes, assertions) ? " say: " : " says: ")
                        + likeliest.evidence().quote(),
                NAME,
                Severities.of(DisagreementChanged.Kind.DENIAL, sides, List.of(assertions, denials)),
                sides);
    }

    private static String about(Claim denial) {
        String terms = Wording.topic(denial, WORDS_TOLD, Set.of());
        return terms.isEmpty() ? "what was denied" : terms;
    }
}
