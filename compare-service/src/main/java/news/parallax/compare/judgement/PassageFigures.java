package news.parallax.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.judgement.PairVerdict.Comparison;

/** Sets the figures of two passages against each other, each against the one that is likeliest to be of the same thing. */
final class PassageFigures {
    private static final Pattern BESIDE_DATE =
            Pattern.compile("\\b(?:before|after|until|since) (?:\\d|[a-z]{3,9} \\d)");

    private PassageFigures() {}

    static List<Comparison> between(List<Testimony> left, List<Testimony> right) {
        FigureAlignment alignment = FigureAlignment.ofPassages();
        List<FigureWitness> ours = FigureWitness.allOf(left);
        List<FigureWitness> theirs = FigureWitness.allOf(right);
        return ours.stream()
                .map(figure -> of(figure, theirs, alignment))
                .flatMap(Optional::stream)
                .filter(match -> match.agrees() || match.mayHaveGrown() || !match.accountedFor(ours, theirs))
                .map(FigureMatch::comparison)
                .toList();
    }

    private static Optional<FigureMatch> of(
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
                .map(other -> new FigureMatch(figure, other));
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
}
