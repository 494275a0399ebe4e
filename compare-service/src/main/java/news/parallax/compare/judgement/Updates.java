package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Acknowledged updates of a figure: "rose to 64, up from 38". Both figures stand in one sentence that says that the one
 * took the place of the other; from then on they are one position wherever they are given.
 */
final class Updates {
    private static final List<String> CUES = List.of(
            "up from",
            "down from",
            "from",
            "revised",
            "previously",
            "earlier put",
            "earlier figure",
            "updated",
            "instead of");

    private final List<List<FigureWitness>> pairs;

    private Updates(List<List<FigureWitness>> pairs) {
        this.pairs = pairs;
    }

    static Updates in(List<FigureWitness> all) {
        List<List<FigureWitness>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            FigureWitness one = all.get(i);
            if (!acknowledges(one.testimony().claim().evidence().quote())) {
                continue;
            }
            for (int j = 0; j < all.size(); j++) {
                if (i != j && one.sameSentence(all.get(j)) && fromTo(one, all.get(j))) {
                    pairs.add(List.of(one, all.get(j)));
                }
            }
        }
        return new Updates(pairs);
    }

    private static boolean acknowledges(String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return CUES.stream().anyMatch(lower::contains);
    }

    /** Whether the words between two figures, or before the first, say that one took the place of the other. */
    private static boolean fromTo(FigureWitness one, FigureWitness other) {
        String quote = one.testimony().claim().evidence().quote().toLowerCase(Locale.ROOT);
        int offset = one.testimony().claim().evidence().start();
        int from = Math.min(one.quantity().end(), other.quantity().end()) - offset;
        int to = Math.max(one.quantity().start(), other.quantity().start()) - offset;
        if (from < 0 || to > quote.length() || from > to) {
            return false;
        }
        String between = quote.substring(from, to);
        String before = quote.substring(Math.max(0, from - 60), from);
        return between.contains("from")
                || between.contains("previous")
                || between.contains("instead of")
                || (before.contains("from ")
                        && (between.contains(" to ") || between.strip().equals("to")));
    }

    boolean link(FigureWitness a, FigureWitness b) {
        return pairs.stream().anyMatch(pair -> fits(pair, a, b) || fits(pair, b, a));
    }

    private static boolean fits(List<FigureWitness> pair, FigureWitness a, FigureWitness b) {
        return pair.get(0).interval().meets(a.interval())
                && pair.get(1).interval().meets(b.interval());
    }
}
