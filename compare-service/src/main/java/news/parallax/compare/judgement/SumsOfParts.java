package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.contracts.Evidence;

/**
 * Totals that equal the sum of their parts: 5,000 builders and 1,000 sappers are 6,000 workers. Parts stand in one
 * sentence, often as figures of different things, so the sentence is searched for further numerals.
 */
final class SumsOfParts {
    private static final Pattern NUMERAL =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})++|(?<![\\d.,])\\d{1,9}+(?![\\d,.]\\d)");
    private static final int MOST_NUMERALS = 8;
    private static final double LEAST_PART = 20;

    private final Map<Evidence, List<Double>> bySentence;
    /** The numerals of every sentence that has several. */
    private final Set<List<Double>> sentences;

    private SumsOfParts(Map<Evidence, List<Double>> bySentence) {
        this.bySentence = bySentence;
        this.sentences = new HashSet<>(bySentence.values());
        this.sentences.removeIf(numerals -> numerals.size() < 2);
    }

    static SumsOfParts in(List<FigureWitness> all) {
        Map<Evidence, List<Double>> bySentence = new HashMap<>();
        for (FigureWitness witness : all) {
            bySentence.computeIfAbsent(witness.testimony().claim().evidence(), e -> numerals(e.quote()));
        }
        return new SumsOfParts(bySentence);
    }

    private static List<Double> numerals(String quote) {
        List<Double> values = new ArrayList<>();
        Matcher matcher = NUMERAL.matcher(quote);
        while (matcher.find() && values.size() < MOST_NUMERALS) {
            values.add(Double.valueOf(matcher.group().replace(",", "")));
        }
        return values;
    }

    /** Whether one figure is the sum of the other and of what some sentence names beside it. */
    boolean link(FigureWitness a, FigureWitness b) {
        return isSum(a, b) || isSum(b, a);
    }

    /**
     * Whether one figure is the sum of the other and of what the other's own sentence names beside it. Small figures often
     * add up by chance.
     */
    boolean areTotalAndPart(FigureWitness a, FigureWitness b) {
        return isPartOf(a, b) || isPartOf(b, a);
    }

    private boolean isPartOf(FigureWitness part, FigureWitness total) {
        Double value = part.quantity().value();
        Double whole = total.quantity().value();
        if (value == null || whole == null || value < LEAST_PART) {
            return false;
        }
        List<Double> numerals = bySentence.getOrDefault(part.testimony().claim().evidence(), List.of());
        return numerals.size() > 1
                && numerals.contains(value)
                && sums(numerals, value).contains(whole);
    }

    private boolean isSum(FigureWitness total, FigureWitness part) {
        Double value = part.quantity().value();
        if (value == null) {
            return false;
        }
        return sentences.stream()
                .filter(numerals -> numerals.contains(value))
                .anyMatch(numerals -> sums(numerals, value).stream()
                        .anyMatch(sum -> total.quantity().value() != null
                                ? sum.equals(total.quantity().value())
                                : total.interval().allows(sum)));
    }

    /** Sums of the part with one or more of the other numerals. */
    private static Set<Double> sums(List<Double> numerals, double part) {
        List<Double> others = new ArrayList<>(numerals);
        others.remove(Double.valueOf(part));
        Set<Double> sums = new TreeSet<>();
        sums.add(part);
        for (double other : others) {
            for (double sum : List.copyOf(sums)) {
                sums.add(sum + other);
            }
        }
        sums.remove(part);
        return sums;
    }
}
