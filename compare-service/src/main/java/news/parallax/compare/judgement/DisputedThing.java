package news.parallax.compare.judgement;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a dispute over figures is about: what its likeliest pairs count, those of one thing where there are any. Words in
 * common tie further figures to it; those that count something else, or those of whom something else became, are not shown:
 * rifles and the injured are no dead.
 */
final class DisputedThing {
    /** Share of the likeliest pair's probability from which a pair tells what is disputed. */
    private static final double TELLING = 0.8;

    private final List<FigureWitness> telling;

    DisputedThing(Dispute<FigureWitness> dispute) {
        double least = TELLING * dispute.pairs().getFirst().probability();
        List<Dispute.Weighed<FigureWitness>> likeliest = dispute.pairs().stream()
                .filter(pair -> pair.probability() >= least)
                .toList();
        List<Dispute.Weighed<FigureWitness>> ofOneThing = likeliest.stream()
                .filter(pair -> countTheSame(pair.one(), pair.other()))
                .toList();
        this.telling = (ofOneThing.isEmpty() ? likeliest : ofOneThing)
                .stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .distinct()
                        .toList();
    }

    /** Whether a figure may be one of what is disputed. */
    boolean isCountedBy(FigureWitness figure) {
        return telling.contains(figure) || telling.stream().anyMatch(known -> countTheSame(figure, known));
    }

    private static boolean countTheSame(FigureWitness a, FigureWitness b) {
        String fate = a.figure().gist().fate();
        String other = b.figure().gist().fate();
        return fate == null || other == null ? !FigureStandings.countKindsApart(a, b) : fate.equals(other);
    }
}
