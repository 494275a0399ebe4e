package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.judgement.PairVerdict.Comparison;
import news.parallax.compare.judgement.PairVerdict.Verdict;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.Quantity.Bound;
import news.parallax.contracts.TimeSpan;

/**
 * Sets the claims of two passages against each other. Somebody laid the two side by side, so figures of one kind of thing
 * are taken to be about the same thing on less evidence than in a story; what narrows one of them still keeps them apart.
 */
final class PairComparison {
    /** Share of content words from which two sentences of two passages are about one thing. */
    private static final double ALIKE = 0.6;

    private static final Pattern BESIDE_DATE =
            Pattern.compile("\\b(?:before|after|until|since) (?:\\d|[a-z]{3,9} \\d)");

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
        List<FigureWitness> ours = FigureWitness.allOf(left);
        List<FigureWitness> theirs = FigureWitness.allOf(right);
        return ours.stream()
                .map(figure -> figure(figure, theirs, alignment))
                .flatMap(Optional::stream)
                .filter(match -> match.agrees() || match.mayHaveGrown() || !match.accountedFor(ours, theirs))
                .map(Match::comparison)
                .toList();
    }

    /** Two figures, one of each passage, that are about the same thing. */
    private record Match(FigureWitness left, FigureWitness right) {
        boolean agrees() {
            return left.interval().meets(right.interval()) && !excludes(left, right) && !excludes(right, left);
        }

        /** "More than 67" excludes 67, where somebody asks just that. */
        private static boolean excludes(FigureWitness bound, FigureWitness exact) {
            Double limit = bound.quantity().value();
            Double value = exact.quantity().value();
            if (limit == null || value == null || exact.quantity().bound() != Bound.EXACT || !sameUnit(bound, exact)) {
                return false;
            }
            return switch (bound.quantity().bound()) {
                case MORE_THAN -> value <= limit;
                case LESS_THAN -> value >= limit;
                case AT_LEAST -> value < limit;
                case AT_MOST -> value > limit;
                case EXACT, APPROXIMATELY, RANGE -> false;
            };
        }

        /** Whether both say for which time they hold, one for an earlier and the other, higher, for a later. */
        boolean mayHaveGrown() {
            return isEarlierAndLower(left, right) || isEarlierAndLower(right, left);
        }

        private static boolean isEarlierAndLower(FigureWitness first, FigureWitness later) {
            TimeSpan before = first.testimony().claim().asOf();
            TimeSpan after = later.testimony().claim().asOf();
            return before != null
                    && after != null
                    && !before.to().isAfter(after.from())
                    && first.interval().place() < later.interval().place();
        }

        private static boolean sameUnit(FigureWitness a, FigureWitness b) {
            return Objects.equals(a.quantity().unit(), b.quantity().unit());
        }

        /** Whether either figure finds its like elsewhere in the other passage: then it is not the rival of this one. */
        boolean accountedFor(List<FigureWitness> ours, List<FigureWitness> theirs) {
            return theirs.stream().anyMatch(other -> !other.equals(right) && isLike(left, other))
                    || ours.stream().anyMatch(other -> !other.equals(left) && isLike(other, right));
        }

        private static boolean isLike(FigureWitness a, FigureWitness b) {
            return a.interval().meets(b.interval()) && !FigureStandings.farApart(a, b);
        }

        Comparison comparison() {
            Citation one = Citations.of(left.testimony());
            Citation other = Citations.of(right.testimony());
            String figures = "\"" + left.quantity().text() + "\" and \""
                    + right.quantity().text() + "\"";
            if (mayHaveGrown()) {
                return new Comparison(
                        Verdict.AGREE,
                        null,
                        Compatible.Reason.UPDATED,
                        figures + ": they hold for different times and the later one is the higher.",
                        one,
                        other);
            }
            if (!agrees()) {
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
    }

    private static Optional<Match> figure(
            FigureWitness figure, List<FigureWitness> candidates, FigureAlignment alignment) {
        return candidates.stream()
                .filter(other -> FactKeys.thing(figure.figure().claim())
                        .equals(FactKeys.thing(other.figure().claim())))
                .filter(other -> alignment.between(figure.figure(), other.figure()) instanceof Sameness.Same)
                .filter(other -> sidesOfDates(figure).equals(sidesOfDates(other)))
                .max(Comparator.comparingDouble((FigureWitness other) -> likeness(figure, other, alignment))
                        .thenComparing(other -> figure.interval().meets(other.interval()))
                        .thenComparing(FigureWitness::testimony, Judge.ORDER))
                .filter(other -> !FigureStandings.farApart(figure, other))
                .map(other -> new Match(figure, other));
    }

    /** "Before March 22" is another time than "as of March 22". */
    private static List<String> sidesOfDates(FigureWitness witness) {
        return BESIDE_DATE
                .matcher(witness.testimony().claim().evidence().quote().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(words -> words.substring(0, words.indexOf(' ')))
                .distinct()
                .toList();
    }

    private static double likeness(FigureWitness a, FigureWitness b, FigureAlignment alignment) {
        return alignment.between(a.figure(), b.figure()) instanceof Sameness.Same(double likeness) ? likeness : 0;
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
