package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * The disputes over figures of a story: those that learned weights tell, and {@link PlainRivals} that they miss or hide
 * behind a likelier dispute, each as one of its own.
 */
final class FigureDisputes {
    /** Probability of plain rivals: most of them, in the stories that were looked at, were annotated. */
    private static final double PLAIN = 0.9;

    /** Probability by the weights from which a pair of one fate is plain. */
    private static final double LIKELY = 0.28;

    /** Probability that the likeliest pair must have of what is left of a dispute. */
    private static final double LEFT = 0.5;

    private static final Function<FigureWitness, UUID> BY_CLAIM =
            w -> w.testimony().claim().claimId();

    private FigureDisputes() {}

    static List<Dispute<FigureWitness>> of(List<RivalPair<FigureWitness>> pairs, PlainRivals rivals) {
        PairModel model = PairModel.of(Kind.NUMBER);
        List<Dispute.Weighed<FigureWitness>> weighed = model.weighed(pairs);
        List<Dispute<FigureWitness>> learned = Dispute.among(weighed, model.marks(), BY_CLAIM);
        List<Dispute<FigureWitness>> plain = among(weighed, rivals, model).stream()
                .filter(dispute -> learned.stream()
                        .noneMatch(known -> tells(dispute, known.pairs().getFirst())
                                || isOf(dispute, known.pairs().getFirst())))
                .map(dispute -> dispute.with(likely(weighed, dispute)))
                .toList();
        List<Dispute<FigureWitness>> disputes = new ArrayList<>(plain);
        learned.forEach(dispute -> disputes.addAll(without(plain, dispute, model)));
        return disputes;
    }

    /** A learned dispute; where plain ones are taken out of it, what is left has to be likely by itself. */
    private static List<Dispute<FigureWitness>> without(
            List<Dispute<FigureWitness>> plain, Dispute<FigureWitness> learned, PairModel model) {
        List<Dispute.Weighed<FigureWitness>> left = learned.pairs().stream()
                .filter(pair -> plain.stream().noneMatch(dispute -> touches(dispute, pair)))
                .toList();
        return left.size() == learned.pairs().size()
                ? List.of(learned)
                : Dispute.among(left, new Dispute.Marks(model.marks().flag(), LEFT), BY_CLAIM);
    }

    /** Equal ranges hang together, whoever gives them. */
    private static List<Dispute<FigureWitness>> among(
            List<Dispute.Weighed<FigureWitness>> weighed, PlainRivals rivals, PairModel model) {
        List<Dispute.Weighed<FigureWitness>> plain = weighed.stream()
                .filter(pair -> rivals.are(pair.one(), pair.other(), pair.probability() >= LIKELY))
                .map(pair -> new Dispute.Weighed<>(pair.one(), pair.other(), PLAIN))
                .toList();
        return Dispute.among(plain, model.marks(), FigureWitness::interval);
    }

    /** Pairs that are likely to give the very values of a plain dispute, though they are not plain themselves. */
    private static List<Dispute.Weighed<FigureWitness>> likely(
            List<Dispute.Weighed<FigureWitness>> weighed, Dispute<FigureWitness> plain) {
        return weighed.stream()
                .filter(pair -> pair.probability() >= LIKELY && tells(plain, pair) && !holds(plain, pair))
                .toList();
    }

    private static boolean holds(Dispute<FigureWitness> dispute, Dispute.Weighed<FigureWitness> pair) {
        return dispute.pairs().stream()
                .anyMatch(
                        known -> known.one().equals(pair.one()) && known.other().equals(pair.other()));
    }

    private static boolean touches(Dispute<FigureWitness> dispute, Dispute.Weighed<FigureWitness> pair) {
        return dispute.members().contains(pair.one())
                || dispute.members().contains(pair.other())
                || tells(dispute, pair);
    }

    /** Whether a pair gives the values of a dispute. */
    private static boolean tells(Dispute<FigureWitness> dispute, Dispute.Weighed<FigureWitness> pair) {
        return dispute.pairs().stream()
                .anyMatch(known -> (meet(known.one(), pair.one()) && meet(known.other(), pair.other()))
                        || (meet(known.one(), pair.other()) && meet(known.other(), pair.one())));
    }

    /** Whether a pair is of the fact that a dispute is about: of the same fate, or of one measure and a value of it. */
    private static boolean isOf(Dispute<FigureWitness> dispute, Dispute.Weighed<FigureWitness> pair) {
        return dispute.pairs().stream()
                .anyMatch(known ->
                        ofOneFate(known, pair) || sharesValue(known.one(), pair) || sharesValue(known.other(), pair));
    }

    private static boolean ofOneFate(Dispute.Weighed<FigureWitness> known, Dispute.Weighed<FigureWitness> pair) {
        String fate = known.one().figure().gist().fate();
        return fate != null
                && fate.equals(pair.one().figure().gist().fate())
                && fate.equals(pair.other().figure().gist().fate());
    }

    private static boolean sharesValue(FigureWitness known, Dispute.Weighed<FigureWitness> pair) {
        return PlainRivals.ofOneMeasure(pair.one(), pair.other())
                && ((meet(known, pair.one()) && PlainRivals.ofOneMeasure(known, pair.one()))
                        || (meet(known, pair.other()) && PlainRivals.ofOneMeasure(known, pair.other())));
    }

    private static boolean meet(FigureWitness a, FigureWitness b) {
        return a.interval().meets(b.interval());
    }
}
