package news.parallax.extract.reading.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.extract.reading.text.ResourceLines;

/** Words that name roles, and those of causes. Loaded once. */
final class RoleLexicon {
    private static final RoleLexicon ENGLISH = new RoleLexicon();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Map<String, String> compounds = new HashMap<>();
    private final Map<String, String> deeds = new HashMap<>();
    private final Map<String, String> causes = new HashMap<>();

    private RoleLexicon() {
        enter("role-nouns.txt", nouns);
        enter("role-verbs.txt", verbs);
        enter("deed-nouns.txt", deeds);
        for (String[] row : ResourceLines.table(RoleLexicon.class, "role-pairs.txt", 3)) {
            for (String noun : row[2].split(" ", -1)) {
                pairs.put(row[1] + " " + noun, row[0]);
            }
        }
        for (String[] row : ResourceLines.table(RoleLexicon.class, "compound-roles.txt", 2)) {
            compounds.put(row[0], row[1]);
        }
        for (String[] row : ResourceLines.table(RoleLexicon.class, "cause-cues.txt", 2)) {
            for (String word : row[1].split(" ", -1)) {
                causes.put(row[0] + " " + word, word);
            }
        }
    }

    private static void enter(String resource, Map<String, String> into) {
        for (String[] row : ResourceLines.table(RoleLexicon.class, resource, 2)) {
            for (String word : row[1].split(" ", -1)) {
                into.put(word, row[0]);
            }
        }
    }

    static RoleLexicon english() {
        return ENGLISH;
    }

    /** @param words base forms joined by underscores */
    Optional<String> ofNoun(String words) {
        return Optional.ofNullable(nouns.get(words));
    }

    Optional<String> ofVerb(String verb) {
        return Optional.ofNullable(verbs.get(verb));
    }

    /** The role of whoever does what a noun names. */
    Optional<String> ofDeed(String noun) {
        return Optional.ofNullable(deeds.get(noun));
    }

    /** The role of the agent of a verb beside a noun, both base forms. */
    Optional<String> ofPair(String verb, String noun) {
        return Optional.ofNullable(pairs.get(verb + " " + noun));
    }

    /** @param participle in small letters: "brokered" */
    Optional<String> ofCompound(String participle) {
        return Optional.ofNullable(compounds.get(participle));
    }

    boolean isCause(String group, String word) {
        return causes.containsKey(group + " " + word);
    }
}
