package news.parallax.extract.reading.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The words that tell denials from other negations. Loaded once. */
final class DenialCues {
    private static final DenialCues ENGLISH = new DenialCues();

    private final Map<String, Set<String>> groups = new HashMap<>();

    private DenialCues() {
        for (String[] row : ResourceLines.table(DenialCues.class, "denial-cues.txt", 2)) {
            groups.put(row[0], Set.of(row[1].split(" ", -1)));
        }
    }

    static DenialCues english() {
        return ENGLISH;
    }

    boolean isDenial(String verb) {
        return has("deny", verb);
    }

    boolean isSilentAnswer(String verb) {
        return has("answer", verb);
    }

    boolean isDisclosure(String verb) {
        return has("disclose", verb);
    }

    boolean isFalse(String word) {
        return has("false", word);
    }

    boolean isJudgement(String verb) {
        return has("judge", verb);
    }

    boolean isIntent(String noun) {
        return has("intent", noun);
    }

    private boolean has(String group, String word) {
        return groups.getOrDefault(group, Set.of()).contains(word);
    }
}
