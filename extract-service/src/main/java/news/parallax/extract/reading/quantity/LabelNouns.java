package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The nouns of {@code label-nouns.tsv}. */
final class LabelNouns {
    private final Map<String, Set<String>> byKind = new HashMap<>();

    LabelNouns() {
        for (String[] row : ResourceLines.table(LabelNouns.class, "label-nouns.tsv", 2)) {
            byKind.put(row[0], Set.of(row[1].split(" ", -1)));
        }
    }

    boolean isLabel(String word) {
        return byKind.getOrDefault("label", Set.of()).contains(word);
    }

    boolean isLabelBeforeSingular(String word) {
        return byKind.getOrDefault("singular", Set.of()).contains(word);
    }
}
