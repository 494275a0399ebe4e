package news.parallax.compare.alignment;

import java.util.List;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;

/** Finds the part of a sentence that speaks of one figure. */
final class Clause {
    private static final List<String> DIVIDERS = List.of(
            "; ", " — ", " – ", ", while ", ", and ", ", but ", " while ", " whereas ", ", of which ", ", of whom ");

    private Clause() {}

    /** The words around a figure, up to where a new clause begins on either side; the whole quote where none does. */
    static String around(Quantity quantity, Evidence evidence) {
        String quote = evidence.quote();
        int start = quantity.start() - evidence.start();
        int end = quantity.end() - evidence.start();
        if (start < 0 || end > quote.length() || start > end) {
            return quote;
        }
        int from = 0;
        int to = quote.length();
        for (String divider : DIVIDERS) {
            int before = quote.lastIndexOf(divider, start - 1);
            if (before >= 0 && before + divider.length() <= start) {
                from = Math.max(from, before + divider.length());
            }
            int after = quote.indexOf(divider, end);
            if (after >= 0) {
                to = Math.min(to, after);
            }
        }
        return quote.substring(from, to);
    }
}
