package news.parallax.compare.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;

/** Finds what narrows the thing that a figure covers, in the words beside it. */
final class Scopes {
    /** Words on either side that may narrow a figure. */
    private static final int REACH = 7;

    private Scopes() {}

    static Set<String> of(Quantity quantity, Evidence evidence) {
        int start = quantity.start() - evidence.start();
        int end = quantity.end() - evidence.start();
        if (start < 0 || end > evidence.quote().length() || start > end) {
            return Set.of();
        }
        List<String> before = Stems.of(evidence.quote().substring(0, start));
        List<String> after = Stems.of(evidence.quote().substring(end));
        Set<String> scopes = new LinkedHashSet<>(Concepts.OF_SCOPE.in(lastUpToFigure(before)));
        scopes.addAll(Concepts.OF_SCOPE.in(Stems.of(quantity.text())));
        scopes.addAll(Concepts.OF_SCOPE.in(firstUpToFigure(after)));
        return scopes;
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
