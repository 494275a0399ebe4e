package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.judgement.PairVerdict.Comparison;
import news.parallax.compare.judgement.PairVerdict.Verdict;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * Sets the claims of two passages against each other. Somebody laid the two side by side, so figures of one kind of thing
 * are taken to be about the same thing on less evidence than in a story; what narrows one of them still keeps them apart.
 */
final class PairComparison {
    private final Judge judge;

    PairComparison(Judge judge) {
        this.judge = judge;
    }

    PairVerdict of(List<Testimony> left, List<Testimony> right) {
        List<Comparison> comparisons = new ArrayList<>(figures(left, right));
        comparisons.addAll(others(left, right));
        comparisons.sort(Comparator.comparing(Comparison::verdict)
                .thenComparingInt(comparison -> comparison.left().evidence().start())
                .thenComparing(Comparison::explanation));
        Verdict verdict = comparisons.isEmpty()
                ? Verdict.UNRELATED
                : comparisons.getFirst().verdict();
        return new PairVerdict(verdict, comparisons);
    }

    private static List<Comparison> figures(List<Testimony> left, List<Testimony> right) {
        FigureAlignment alignment = FigureAlignment.ofPassages();
        List<FigureWitness> candidates = FigureWitness.allOf(right);
        return FigureWitness.allOf(left).stream()
                .map(figure -> figure(figure, candidates, alignment))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Comparison> figure(
            FigureWitness figure, List<FigureWitness> candidates, FigureAlignment alignment) {
        return candidates.stream()
                .filter(other -> FactKeys.thing(figure.figure().claim())
                        .equals(FactKeys.thing(other.figure().claim())))
                .filter(other -> alignment.between(figure.figure(), other.figure()) instanceof Sameness.Same)
                .max(Comparator.comparingDouble((FigureWitness other) -> likeness(figure, other, alignment))
                        .thenComparing(other -> figure.interval().meets(other.interval()))
                        .thenComparing(FigureWitness::testimony, Judge.ORDER))
                .map(other -> comparison(figure, other));
    }

    private static double likeness(FigureWitness a, FigureWitness b, FigureAlignment alignment) {
        return alignment.between(a.figure(), b.figure()) instanceof Sameness.Same(double likeness) ? likeness : 0;
    }

    private static Comparison comparison(FigureWitness left, FigureWitness right) {
        Citation one = Citations.of(left.testimony());
        Citation other = Citations.of(right.testimony());
        String figures =
                "\"" + left.quantity().text() + "\" and \"" + right.quantity().text() + "\"";
        if (!left.interval().meets(right.interval())) {
            return new Comparison(
                    Verdict.DISAGREE, Kind.NUMBER, null, figures + ": the ranges do not meet.", one, other);
        }
        Optional<Compatible> why = FigureWords.agreement("", left, right);
        return new Comparison(
                Verdict.AGREE,
                null,
                why.map(Compatible::reason).orElse(null),
                why.map(Compatible::explanation).orElse(figures + " say the same."),
                one,
                other);
    }

    /** Disagreements of the other kinds, which the rules find in both passages taken as one story. */
    private List<Comparison> others(List<Testimony> left, List<Testimony> right) {
        Set<String> keys = new TreeSet<>(List.of(FactKeys.NAME, FactKeys.TIME, FactKeys.PLACE, FactKeys.SAID));
        List<Testimony> both = Stream.concat(left.stream(), right.stream()).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (String key : keys) {
            List<Testimony> carrying = both.stream()
                    .filter(testimony -> judge.factKeys(testimony.claim()).contains(key))
                    .toList();
            for (Finding finding : judge.judge(key, carrying).findings()) {
                across(finding, left, right).ifPresent(comparisons::add);
            }
        }
        return comparisons;
    }

    /** The disagreement as one between the passages; empty where one passage only disagrees with itself. */
    private static Optional<Comparison> across(Finding finding, List<Testimony> left, List<Testimony> right) {
        for (int i = 0; i < finding.sides().size(); i++) {
            Optional<Citation> one = citationFrom(left, finding.sides().get(i).evidence());
            for (int j = 0; one.isPresent() && j < finding.sides().size(); j++) {
                Optional<Citation> other =
                        citationFrom(right, finding.sides().get(j).evidence());
                if (i != j && other.isPresent()) {
                    return Optional.of(new Comparison(
                            Verdict.DISAGREE, finding.kind(), null, finding.explanation(), one.get(), other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Citation> citationFrom(List<Testimony> passage, List<Citation> evidence) {
        return evidence.stream()
                .filter(citation ->
                        passage.stream().anyMatch(t -> t.account().articleId().equals(citation.articleId())))
                .findFirst();
    }
}
