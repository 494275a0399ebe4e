package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.compare.judgement.ContrastedNames.Pair;
import news.parallax.compare.judgement.NamePairs.Cast;
import news.parallax.contracts.DisagreementChanged.Kind;

/** The disputes over who or what fills a role: those that the weights tell, and those that a report itself sets side by side. */
final class NameDisputes {
    /** Probability of contrasted names: most of them, in the stories that were looked at, were annotated. */
    private static final double CONTRASTED = 0.9;

    private NameDisputes() {}

    /** @param shows which of the learned disputes are shown; a contrast that one of them tells is none of its own */
    static List<Dispute<Cast>> of(NamePairs pairs, Predicate<Dispute<Cast>> shows) {
        PairModel model = PairModel.of(Kind.NAME);
        List<Dispute<Cast>> disputes = new ArrayList<>(
                model.disputes(pairs.all(), cast -> cast.witness().sentence()).stream()
                        .filter(shows)
                        .toList());
        List<Dispute.Weighed<Cast>> contrasted = ContrastedNames.among(pairs.casts()).stream()
                .filter(pair -> disputes.stream().noneMatch(dispute -> tells(dispute, pair)))
                .map(pair -> new Dispute.Weighed<>(pair.one(), pair.other(), CONTRASTED))
                .toList();
        // One sentence may hold both.
        disputes.addAll(Dispute.among(
                contrasted, model.marks(), cast -> cast.witness().claim().claimId()));
        return disputes;
    }

    /** Whether a dispute shows both who are named. */
    private static boolean tells(Dispute<Cast> dispute, Pair pair) {
        return dispute.members().stream()
                        .anyMatch(member -> member.filling().maybe(pair.one().filling()))
                && dispute.members().stream()
                        .anyMatch(member -> member.filling().maybe(pair.other().filling()));
    }
}
