package news.parallax.extract.reading.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words that tie a holder to a content, from {@code cue-verbs.txt}, {@code communication-verbs.txt},
 * {@code cue-nouns.txt} and {@code cue-adjectives.txt}. */
final class CueLexicon {
    private final Map<String, VerbCue> verbs = new HashMap<>();
    private final Map<String, Claim.Stance> nouns = stances("cue-nouns.txt");
    private final Map<String, Claim.Stance> adjectives = stances("cue-adjectives.txt");

    CueLexicon() {
        for (String[] entry : ResourceLines.table(CueLexicon.class, "cue-verbs.txt", 3)) {
            List<String> patterns = Arrays.asList(entry[2].split(" ", -1));
            VerbCue cue = new VerbCue(Claim.Stance.valueOf(entry[1]), patterns);
            if (verbs.put(entry[0], cue) != null) {
                throw new IllegalStateException("verb given twice: " + entry[0]);
            }
        }
        for (String[] entry : ResourceLines.table(CueLexicon.class, "communication-verbs.txt", 2)) {
            List<String> patterns = Arrays.asList(entry[1].split(" ", -1));
            if (verbs.put(entry[0], new VerbCue(Claim.Stance.ASSERTS, patterns)) != null) {
                throw new IllegalStateException("verb of cue-verbs.txt or given twice: " + entry[0]);
            }
        }
    }

    private static Map<String, Claim.Stance> stances(String resource) {
        Map<String, Claim.Stance> stances = new HashMap<>();
        for (String[] entry : ResourceLines.table(CueLexicon.class, resource, 2)) {
            if (stances.put(entry[0], Claim.Stance.valueOf(entry[1])) != null) {
                throw new IllegalStateException(resource + " gives twice: " + entry[0]);
            }
        }
        return stances;
    }

    @Nullable
    VerbCue verb(String lemma) {
        return verbs.get(lemma);
    }

    Claim.@Nullable Stance noun(String lemma) {
        return nouns.get(lemma);
    }

    Claim.@Nullable Stance adjective(String word) {
        return adjectives.get(word);
    }

    /** A verb's stance and its argument patterns, as the header of {@code cue-verbs.txt} explains them. */
    record VerbCue(Claim.Stance stance, List<String> patterns) {
        /** Any verb that stands where a verb of saying stands beside direct speech. */
        static final VerbCue OF_SPEECH = new VerbCue(Claim.Stance.ASSERTS, List.of("Q", "R"));

        boolean takes(String pattern) {
            return patterns.contains(pattern);
        }

        boolean takesClause() {
            return takes("S") || takes("OS") || takes("W") || takes("OW");
        }

        boolean takesQuotation() {
            return takesClause() || takes("Q");
        }

        boolean takesPreposition(String preposition) {
            return takes(preposition);
        }
    }
}
