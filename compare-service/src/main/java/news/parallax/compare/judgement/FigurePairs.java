package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.compare.alignment.CountedClasses;
import news.parallax.compare.alignment.Weights;

/** Pairs of figures of one story whose ranges do not meet. */
final class FigurePairs {
    /** Figures of one thing are of one order. */
    private static final double FARTHEST = 12;

    private final List<FigureWitness> figures;
    private final FigureStandings standings;
    private final FigureNeighbours neighbours;

    /** @param testimonies those that the figures were taken from */
    FigurePairs(List<FigureWitness> figures, List<Testimony> testimonies, Weights weights, FigureStandings standings) {
        this.figures = figures;
        this.standings = standings;
        this.neighbours = new FigureNeighbours(figures, testimonies, weights);
    }

    PlainRivals plainRivals() {
        return new PlainRivals(neighbours, standings);
    }

    List<RivalPair<FigureWitness>> all() {
        List<RivalPair<FigureWitness>> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                FigureWitness a = figures.get(i);
                FigureWitness b = figures.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a, b, FigureFeatures.of(a, b, neighbours, standings)));
                }
            }
        }
        return pairs;
    }

    private boolean mayBeRivals(FigureWitness a, FigureWitness b) {
        return a.isComparable(b)
                && !a.interval().meets(b.interval())
                && !fatesDiffer(a, b)
                && !CountedClasses.apart(
                        a.quantity().countedClass(), b.quantity().countedClass())
                && !(a.sameArticle(b) && (a.sameOriginator(b) || (a.inOwnVoice() && b.inOwnVoice())))
                && !standings.areTotalAndPart(a, b)
                && neighbours.of(a).span() == neighbours.of(b).span()
                && a.timesApart(b) <= FARTHEST;
    }

    private static boolean fatesDiffer(FigureWitness a, FigureWitness b) {
        String one = a.figure().gist().fate();
        String other = b.figure().gist().fate();
        return one != null && other != null && !one.equals(other);
    }
}
