package news.parallax.local.importing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the articles so far. */
final class Tally {
    /** The outcomes of ingest-service, and what it refused. */
    enum Result {
        ACCEPTED,
        REVISED,
        UNCHANGED,
        WITHDRAWN,
        EMBARGOED,
        FAILED
    }

    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

    void count(Result result) {
        counts.merge(result, 1, Integer::sum);
    }

    int of(Result result) {
        return counts.getOrDefault(result, 0);
    }

    /** In words: "3 accepted, 110 unchanged". */
    @Override
    public String toString() {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(count ->
                                count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
