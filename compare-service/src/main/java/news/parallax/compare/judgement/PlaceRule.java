package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.contracts.DisagreementChanged.Kind;

/** PLACE: one occurrence is put in places of which neither contains the other. */
final class PlaceRule {
    static final String NAME = "One occurrence is put in places of which neither contains the other.";

    private PlaceRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses, Sayings sayings) {
        Localities localities = Localities.of(witnesses);
        return Dispute.among(new PlacePairs(witnesses, sayings, localities).all(), PairModel.of(Kind.PLACE), w -> w)
                .stream()
                .map(dispute ->
                        Positions.of(dispute, (a, b) -> localities.mayBeOne(PlacePairs.place(a), PlacePairs.place(b))))
                .filter(positions -> positions.size() > 1)
                .map(Positions::likeliest)
                .map(positions -> RivalFindings.of(
                        factKey,
                        Kind.PLACE,
                        "where: " + RivalFindings.about(positions),
                        NAME,
                        "Neither place is part of the other.",
                        positions,
                        PlacePairs::place))
                .toList();
    }
}
