package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** All attributions of a text, in the order of their cues. */
public record Attributions(List<Attribution> all) {
    private static final int MOST_HOLDERS = Claim.MAX_CHAIN - 1;

    /** Code units of a preposition with the spaces around it: " near ". */
    private static final int LONGEST_LINK = 6;

    /** Of two with one content the one that names who passes it on: "the newspaper reported, citing officials". */
    private static final Comparator<Attribution> INNERMOST_FIRST = Comparator.comparingInt(
                    (Attribution attribution) -> attribution.content().length())
            .thenComparing(attribution -> attribution.through() == null);

    public Attributions {
        all = List.copyOf(all);
    }

    /**
     * Who stands behind the words between two offsets. Where contents nest, the innermost holder is the originator and
     * the others pass it on: "Shoigu said, according to TASS" gives Shoigu, TASS.
     */
    public Chain chainAt(int start, int end) {
        Span place = new Span(start, end);
        List<Attribution> around = all.stream()
                .filter(attribution -> attribution.covers(place))
                .sorted(INNERMOST_FIRST)
                .toList();
        if (around.isEmpty()) {
            return Chain.NONE;
        }
        List<Holder> holders = new ArrayList<>();
        for (Attribution attribution : around) {
            add(holders, attribution.holder());
            add(holders, attribution.through());
        }
        return new Chain(holders, around.getFirst().stance());
    }

    /** Whether a place stands in the name of whoever speaks, or right behind it: "the Seismic Center in Colorado". */
    public boolean namesSourceAt(int offset) {
        return all.stream()
                .map(Attribution::source)
                .filter(Objects::nonNull)
                .anyMatch(source -> source.start() <= offset && offset <= source.end() + LONGEST_LINK);
    }

    private static void add(List<Holder> holders, @Nullable Holder holder) {
        if (holder == null || holders.size() == MOST_HOLDERS) {
            return;
        }
        if (holders.stream().noneMatch(other -> other.name().equals(holder.name()))) {
            holders.add(holder);
        }
    }
}
