package news.parallax.compare.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;

/** Finds what narrows the thing that a figure covers, in the words beside it. */
final class Scopes {
    /** Words on either side that may narrow a figure. */
    private static final int REACH = 7;

    /** "410 of them": a part of what was counted before. */
    static final String PART = "PART";
    /** "three survivors who spoke to reporters": some, not all. */
    private static final String SOME = "SOME";

    private static final List<String> PART_BEHIND = Stream.of("of them", "of whom", "of which", "of those", "of these")
            .map(Scopes::stemmed)
            .toList();
    private static final List<String> PART_BEFORE = Stream.of(
                    "of which", "of whom", "including", "among them", "of them", "first", "last")
            .map(Scopes::stemmed)
            .toList();

    /** Family of the words that narrow only as the thing counted: "his men" beside a figure do not make it one of men. */
    private static final String WHO = "who";

    private Scopes() {}

    private static String stemmed(String phrase) {
        return String.join(" ", Stems.of(phrase));
    }

    static Set<String> of(Quantity quantity, Evidence evidence) {
        int start = quantity.start() - evidence.start();
        int end = quantity.end() - evidence.start();
        if (start < 0 || end > evidence.quote().length() || start > end) {
            return Set.of();
        }
        List<String> before = Stems.of(evidence.quote().substring(0, start));
        List<String> after = Stems.of(evidence.quote().substring(end));
        Set<String> scopes = new LinkedHashSet<>(Concepts.OF_SCOPE.in(lastUpToFigure(before)));
        scopes.addAll(Concepts.OF_SCOPE.in(firstUpToFigure(after)));
        scopes.removeIf(scope -> WHO.equals(Concepts.OF_SCOPE.familyOf(scope)));
        scopes.addAll(Concepts.OF_SCOPE.in(Stems.of(quantity.text())));
        if (startsWith(after, PART_BEHIND) || endsWith(before, PART_BEFORE)) {
            scopes.add(PART);
        }
        if (!after.isEmpty() && after.getFirst().equals("who")) {
            scopes.add(SOME);
        }
        return scopes;
    }

    private static boolean startsWith(List<String> stems, List<String> phrases) {
        return phrases.contains(String.join(" ", stems.subList(0, Math.min(2, stems.size()))));
    }

    private static boolean endsWith(List<String> stems, List<String> phrases) {
        String last = String.join(" ", stems.subList(Math.max(0, stems.size() - 2), stems.size()));
        return phrases.stream().anyMatch(last::endsWith);
    }

    private static List<String> firstUpToFigure(List<String> stems) {
        int end = 0;
        while (end < Math.min(REACH, stems.size()) && !isFigure(stems.get(end))) {
            end++;
        }
        return stems.subList(0, end);
    }

    private static List<String> lastUpToFigure(List<String> stems) {
        int start = stems.size();
        while (start > Math.max(0, stems.size() - REACH) && !isFigure(stems.get(start - 1))) {
            start--;
        }
        return stems.subList(start, stems.size());
    }

    private static boolean isFigure(String stem) {
        return Character.isDigit(stem.charAt(0));
    }
}
