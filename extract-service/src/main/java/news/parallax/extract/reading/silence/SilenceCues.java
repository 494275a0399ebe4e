package news.parallax.extract.reading.silence;

import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The words that reports of silence are made of. Loaded once. */
final class SilenceCues {
    private static final SilenceCues ENGLISH = new SilenceCues();

    private final Map<String, Set<String>> groups = ResourceLines.groups(SilenceCues.class, "silence-cues.txt");

    private SilenceCues() {}

    static SilenceCues english() {
        return ENGLISH;
    }

    /** Whether a base form belongs to a group of the resource. */
    boolean is(String group, String lemma) {
        return group(group).contains(lemma);
    }

    /** The base forms of a group. */
    Set<String> group(String name) {
        Set<String> words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no group " + name + " in silence-cues.txt");
        }
        return words;
    }
}
