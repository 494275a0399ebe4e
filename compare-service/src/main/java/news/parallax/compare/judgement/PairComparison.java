package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.judgement.PairVerdict.Comparison;
import news.parallax.compare.judgement.PairVerdict.Verdict;
import news.parallax.contracts.DisagreementChanged.Citation;

/**
 * Sets the claims of two passages against each other. Somebody laid the two side by side, so figures of one kind of thing
 * are taken to be about the same thing on less evidence than in a story; what narrows one of them still keeps them apart.
 */
final class PairComparison {
    /** Share of content words from which two sentences of two passages are about one thing. */
    private static final double ALIKE = 0.6;

    private final Judge judge;

    PairComparison(Judge judge) {
        this.judge = judge;
    }

    PairVerdict of(List<Testimony> left, List<Testimony> right) {
        List<Comparison> comparisons = new ArrayList<>(PassageFigures.between(left, right));
        comparisons.addAll(others(left, right));
        comparisons.sort(Comparator.comparing(Comparison::verdict)
                .thenComparingInt(comparison -> comparison.left().evidence().start())
                .thenComparing(Comparison::explanation));
        Verdict verdict = comparisons.isEmpty()
                ? Verdict.UNRELATED
                : comparisons.getFirst().verdict();
        return new PairVerdict(verdict, comparisons);
    }

    /** Disagreements of the other kinds, which the rules find in both passages taken as one story. */
    private List<Comparison> others(List<Testimony> left, List<Testimony> right) {
        List<String> keys = namesOneTime(left) && namesOneTime(right)
                ? List.of(FactKeys.SAID, FactKeys.TIME)
                : List.of(FactKeys.SAID);
        List<Testimony> both = Stream.concat(left.stream(), right.stream()).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (String key : keys) {
            List<Testimony> carrying = both.stream()
                    .filter(testimony -> judge.factKeys(testimony.claim()).contains(key))
                    .toList();
            for (Finding finding : judge.judge(key, carrying).findings()) {
                across(finding, left, right).filter(PairComparison::alike).ifPresent(comparisons::add);
            }
        }
        return comparisons;
    }

    /** Of several times it cannot be told which is the rival of which. */
    private static boolean namesOneTime(List<Testimony> passage) {
        return passage.stream()
                        .map(t -> t.claim().time())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == 1;
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

    /** Whether the two sentences say much the same besides what they disagree in. */
    private static boolean alike(Comparison comparison) {
        Set<String> one = Gist.of(comparison.left().evidence().quote()).units();
        Set<String> other = Gist.of(comparison.right().evidence().quote()).units();
        return Weights.EVEN.overlap(one, other) >= ALIKE;
    }

    private static Optional<Citation> citationFrom(List<Testimony> passage, List<Citation> evidence) {
        return evidence.stream()
                .filter(citation ->
                        passage.stream().anyMatch(t -> t.account().articleId().equals(citation.articleId())))
                .findFirst();
    }
}
