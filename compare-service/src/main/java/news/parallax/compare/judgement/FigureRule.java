package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.judgement.Compatible.Reason;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/** NUMBER: the intervals that two positions on one fact allow do not meet. */
final class FigureRule {
    static final String NAME = "The ranges that the figures allow do not meet.";

    /** Figures laid beside one another; a story of few articles never has so many of one thing. */
    static final int MAX_FIGURES = 150;

    private FigureRule() {}

    /** @param known what was judged before; a judgement follows from the figures that are looked at and their articles */
    static Judgement judge(String factKey, List<Testimony> testimonies, Judgements known) {
        List<FigureWitness> witnesses = FigureWitness.distinct(testimonies, MAX_FIGURES);
        Set<UUID> articles = new HashSet<>();
        List<Testimony> figures = new ArrayList<>();
        for (FigureWitness witness : witnesses) {
            figures.add(witness.testimony());
            articles.add(witness.testimony().account().articleId());
        }
        List<Testimony> told = testimonies.stream()
                .filter(t -> articles.contains(t.account().articleId()))
                .toList();
        return known.of(factKey, figures, told, () -> judge(factKey, witnesses, told));
    }

    private static Judgement judge(String factKey, List<FigureWitness> witnesses, List<Testimony> testimonies) {
        Weights weights = weights(witnesses);
        FigureStandings standings = new FigureStandings(witnesses, FigureAlignment.ofStory(weights));
        FigurePairs pairs = new FigurePairs(witnesses, testimonies, weights, standings);
        List<Finding> findings = disputed(witnesses, pairs, pairs.all(), standings).stream()
                .map(positions -> finding(factKey, positions))
                .toList();
        return new Judgement(findings, CompatibleFigures.in(factKey, FigureFacts.of(witnesses, standings), standings));
    }

    static Weights weights(List<FigureWitness> figures) {
        return Weights.over(figures, w -> w.testimony().account().articleId(), w -> w.figure()
                .gist()
                .units());
    }

    /** The positions, two or more, of each dispute among pairs of figures. */
    static List<List<List<FigureWitness>>> disputed(
            List<FigureWitness> witnesses,
            FigurePairs pairs,
            List<RivalPair<FigureWitness>> rivals,
            FigureStandings standings) {
        return FigureDisputes.of(rivals, pairs.plainRivals()).stream()
                .map(dispute -> positions(dispute, witnesses, standings))
                .filter(positions -> positions.size() >= 2)
                .toList();
    }

    private static List<List<FigureWitness>> positions(
            Dispute<FigureWitness> dispute, List<FigureWitness> witnesses, FigureStandings standings) {
        List<FigureWitness> concerned = witnesses.stream()
                .filter(w -> dispute.members().contains(w) || agreesWithSome(w, dispute.members(), standings))
                .toList();
        return FigurePositions.of(concerned, standings).stream()
                .filter(position -> position.stream().anyMatch(dispute.members()::contains))
                .map(position -> disputedFirst(position, dispute.members()))
                .toList();
    }

    /** A position is told by the figures that disagree, the likeliest first, not by one that merely goes with them. */
    private static List<FigureWitness> disputedFirst(List<FigureWitness> position, Set<FigureWitness> disputed) {
        List<FigureWitness> ordered =
                new ArrayList<>(disputed.stream().filter(position::contains).toList());
        position.stream().filter(w -> !disputed.contains(w)).forEach(ordered::add);
        return ordered;
    }

    /** A further figure of a disputed one's own sentence is no update of it: "14,000 troops ... the 11-country team". */
    private static boolean agreesWithSome(FigureWitness w, Set<FigureWitness> disputed, FigureStandings standings) {
        return disputed.stream().anyMatch(d -> switch (standings.between(w, d)) {
            case Standing.Agreement() -> !FigureStandings.countKindsApart(w, d);
            case Standing.Reconciled(Reason reason, String because) -> reason == Reason.UPDATED && !w.sameSentence(d);
            case Standing.Conflict(), Standing.Apart() -> false;
        });
    }

    static Finding finding(String factKey, List<List<FigureWitness>> positions) {
        List<List<Testimony>> testimonies =
                positions.stream().map(FigureWitness::testimonies).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            sides.add(Sides.of(valueOf(positions.get(i)), testimonies.get(i)));
        }
        return new Finding(
                factKey,
                Kind.NUMBER,
                FigureWords.about(positions),
                FigureWords.explanation(sides, testimonies),
                NAME,
                Severities.of(Kind.NUMBER, sides, testimonies),
                Sides.bounded(sides));
    }

    /** The words of the first figure, an unhedged one where there is one. */
    private static String valueOf(List<FigureWitness> position) {
        return position.stream()
                .filter(w -> w.interval().closed() && w.quantity().value() != null)
                .findFirst()
                .orElse(position.getFirst())
                .quantity()
                .text();
    }
}
