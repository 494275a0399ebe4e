package news.parallax.local.chaos;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.local.demo.FoundDisagreement;

/** Disagreements in a form in which those of two runs can be compared: without ids, by the place of their story. */
final class Findings {
    private Findings() {}

    /**
     * Sorts what was found by story.
     *
     * @throws IllegalStateException where a disagreement belongs to none of the stories
     */
    static Map<String, Set<String>> byPlace(Collection<FoundDisagreement> found, List<GeneratedStory> stories) {
        List<String> places = stories.stream().map(GeneratedStory::place).toList();
        Map<String, Set<String>> sorted = new HashMap<>();
        places.forEach(place -> sorted.put(place, new TreeSet<>()));
        for (FoundDisagreement disagreement : found) {
            String words = withoutIds(disagreement);
            String place = places.stream()
                    .filter(words::contains)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a disagreement of no known story: " + words));
            sorted.get(place).add(words);
        }
        return sorted;
    }

    static Set<String> withoutIds(Collection<FoundDisagreement> found) {
        return found.stream().map(Findings::withoutIds).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutIds(FoundDisagreement found) {
        return found.type() + " " + found.about() + " " + found.severity() + " "
                + found.sides().stream()
                        .map(FoundDisagreement.Side::toString)
                        .sorted()
                        .toList();
    }
}
