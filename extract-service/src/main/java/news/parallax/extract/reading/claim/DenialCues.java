package news.parallax.extract.reading.claim;

import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** The words that tell denials from other negations. Loaded once. */
final class DenialCues {
    private static final DenialCues ENGLISH = new DenialCues();

    private final Map<String, Set<String>> groups = ResourceLines.groups(DenialCues.class, "denial-cues.txt");

    private DenialCues() {}

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

    /** A verb, or one of several words joined by underscores. */
    boolean isRejection(String verb) {
        return has("reject", verb) || has("phrasal", verb);
    }

    boolean isReport(String noun) {
        return has("report", noun);
    }

    /** Papers and films, which are false where they are forged. */
    boolean isDocument(String noun) {
        return has("document", noun);
    }

    boolean isHappening(String verb) {
        return has("happen", verb);
    }

    /** A verb behind which "otherwise" contradicts. */
    boolean isSaying(String verb) {
        return has("say", verb);
    }

    boolean isTruth(String noun) {
        return has("truth", noun);
    }

    boolean isKind(String noun) {
        return has("kind", noun);
    }

    boolean isFiction(String noun) {
        return has("fiction", noun);
    }

    private boolean has(String group, String word) {
        return groups.getOrDefault(group, Set.of()).contains(word);
    }
}
