package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/** DENIAL: one holder asserts what another denies, rejects, calls false or says has never been disclosed. */
final class DenialRule {
    static final String NAME = "One holder denies what another asserts.";

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
        Claim denied = dispute.pairs().getFirst().other().claim();
        Voices voices = new Voices(sides, List.of(assertions, denials));
        return new Finding(
                factKey,
                DisagreementChanged.Kind.DENIAL,
                Wording.spoken(likeliest.evidence().quote()),
                Wording.sentence(voices.of(1)
                        + (voices.areMany(1) ? " deny what " : " denies what ")
                        + voices.of(0)
                        + (voices.areMany(0) ? " say: " : " says: ")
                        + Wording.quoted(denied.evidence().quote())
                        + ". The denial: "
                        + Wording.quoted(likeliest.evidence().quote())
                        + "."),
                NAME,
                Severities.of(DisagreementChanged.Kind.DENIAL, sides, List.of(assertions, denials)),
                sides);
    }
}
