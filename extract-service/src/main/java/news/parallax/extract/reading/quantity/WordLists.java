package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The lists of {@code word-lists.tsv}. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists() {
        for (String[] row : ResourceLines.table(WordLists.class, "word-lists.tsv", 2)) {
            lists.computeIfAbsent(row[0], name -> new HashSet<>()).addAll(List.of(row[1].split(" ", -1)));
        }
    }

    /**
     * A list by its name.
     *
     * @throws IllegalStateException where the file has no such list
     */
    Set<String> get(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("word-lists.tsv has no list " + name);
        }
        return Set.copyOf(list);
    }
}
