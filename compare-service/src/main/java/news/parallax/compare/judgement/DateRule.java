package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.contracts.DisagreementChanged.Kind;

/** DATE: one occurrence is put at times that do not meet. */
final class DateRule {
    static final String NAME = "One occurrence is put at times that do not meet.";

    private DateRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses, Sayings sayings) {
        return Dispute.among(new TimePairs(witnesses, sayings).all(), PairModel.of(Kind.DATE), w -> w).stream()
                .map(dispute -> Positions.of(dispute, (a, b) -> Moments.mayBeOne(TimePairs.time(a), TimePairs.time(b))))
                .filter(positions -> positions.size() > 1)
                .map(Positions::likeliest)
                .map(positions -> RivalFindings.of(
                        factKey,
                        Kind.DATE,
                        "when: " + RivalFindings.about(positions),
                        NAME,
                        "The times do not meet.",
                        positions,
                        w -> TimePairs.time(w).text()))
                .toList();
    }
}
