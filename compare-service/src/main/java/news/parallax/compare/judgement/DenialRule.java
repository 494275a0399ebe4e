package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/** DENIAL: one holder asserts what another denies, rejects, calls false or says has never been disclosed. */
final class DenialRule {
    static final String NAME = "One holder denies what another asserts.";

    private DenialRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses, Sayings sayings) {
        return disputes(new DenialPairs(witnesses, sayings)).stream()
                .map(dispute -> finding(factKey, dispute))
                .toList();
    }

    /** Those that learned weights tell, and what articles themselves set against a statement, where it is none of them. */
    private static List<Dispute<Witness>> disputes(DenialPairs found) {
        PairModel model = PairModel.of(Kind.DENIAL);
        List<Dispute<Witness>> disputes = new ArrayList<>(model.disputes(found.all(), Witness::sentence));
        Dispute.among(found.plain(), model.marks(), DenialRule::place).stream()
                .filter(plain -> disputes.stream().noneMatch(known -> tells(known, plain)))
                .forEach(disputes::add);
        return disputes;
    }

    /** One sentence may tell both that something is claimed and that it is rejected. */
    private static List<Object> place(Witness witness) {
        return List.of(witness.sentence(), DenialPairs.denies(witness.claim()));
    }

    private static boolean tells(Dispute<Witness> known, Dispute<Witness> plain) {
        Set<List<Object>> places =
                known.members().stream().map(DenialRule::place).collect(Collectors.toSet());
        return plain.pairs().stream()
                .anyMatch(pair -> places.contains(place(pair.one())) && places.contains(place(pair.other())));
    }

    private static List<Testimony> testimonies(
            List<Dispute.Weighed<Witness>> pairs, Function<Dispute.Weighed<Witness>, Witness> side) {
        return pairs.stream()
                .map(pair -> side.apply(pair).testimony())
                .distinct()
                .toList();
    }

    private static Finding finding(String factKey, Dispute<Witness> dispute) {
        List<Dispute.Weighed<Witness>> shown = DenialEvidence.of(dispute);
        List<Testimony> denials = testimonies(shown, Dispute.Weighed::one);
        List<Testimony> assertions = testimonies(shown, Dispute.Weighed::other);
        Side yes = Sides.likeliestFirst("asserted", assertions);
        Side no = Sides.likeliestFirst("denied", denials);
        List<Side> sides = List.of(yes, no);
        Claim likeliest = dispute.pairs().getFirst().one().claim();
        Claim denied = dispute.pairs().getFirst().other().claim();
        Voices voices = new Voices(sides, List.of(assertions, denials));
        return new Finding(
                factKey,
                DisagreementChanged.Kind.DENIAL,
                about(voices, likeliest, denied),
                explanation(voices, likeliest, denied),
                NAME,
                Severities.of(DisagreementChanged.Kind.DENIAL, sides, List.of(assertions, denials)),
                sides);
    }

    /** The words of the denial, or what it denies where it does not say that: "Count the seats". */
    private static String about(Voices voices, Claim denial, Claim denied) {
        return Collections.disjoint(
                        Gist.ofSentence(denial).units(), Gist.ofSentence(denied).units())
                ? Wording.spoken(denied.evidence().quote()) + ", denied by " + voices.of(1)
                : Wording.spoken(denial.evidence().quote());
    }

    private static String explanation(Voices voices, Claim denial, Claim denied) {
        String no = Wording.quoted(denial.evidence().quote());
        String yes = Wording.quoted(denied.evidence().quote());
        if (WithheldFigures.of(denial).isPresent()) {
            return Wording.sentence(voices.of(0) + (voices.areMany(0) ? " give" : " gives") + " a figure: " + yes + ". "
                    + Wording.sentence(voices.of(1)) + (voices.areMany(1) ? " report" : " reports")
                    + " that none was disclosed: " + no + ".");
        }
        return Wording.sentence(voices.of(1)
                + (voices.areMany(1) ? " deny what " : " denies what ")
                + voices.of(0)
                + (voices.areMany(0) ? " say: " : " says: ")
                + yes
                + ". The denial: "
                + no
                + ".");
    }
}
