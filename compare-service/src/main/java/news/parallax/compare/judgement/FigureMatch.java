package news.parallax.compare.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.compare.judgement.PairVerdict.Comparison;
import news.parallax.compare.judgement.PairVerdict.Verdict;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.Quantity.Bound;
import news.parallax.contracts.TimeSpan;

/** Two figures, one of each passage, that are about the same thing. */
record FigureMatch(FigureWitness left, FigureWitness right) {
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
        String figures =
                "\"" + left.quantity().text() + "\" and \"" + right.quantity().text() + "\"";
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
