package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The shapes of reports of silence, by the words that open them. Loaded once. */
final class SilencePatterns {
    private static final SilencePatterns ENGLISH = new SilencePatterns();

    private final List<SilencePattern> all;
    private final Map<String, List<Integer>> byOpener = new HashMap<>();

    private SilencePatterns() {
        this.all = ResourceLines.table(SilencePatterns.class, "silence-patterns.txt", 3).stream()
                .map(row -> SilencePattern.of(row[0], row[1], row[2], SilenceCues.english()))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (String word : all.get(i).openers()) {
                byOpener.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    static SilencePatterns english() {
        return ENGLISH;
    }

    /** Those that a token can open, in the order of the resource. */
    List<SilencePattern> openedBy(String word, String lemma, String base) {
        if (!byOpener.containsKey(word) && !byOpener.containsKey(lemma) && !byOpener.containsKey(base)) {
            return List.of();
        }
        Set<Integer> indexes = new LinkedHashSet<>(byOpener.getOrDefault(word, List.of()));
        indexes.addAll(byOpener.getOrDefault(lemma, List.of()));
        indexes.addAll(byOpener.getOrDefault(base, List.of()));
        return indexes.stream().sorted().map(all::get).toList();
    }
}
