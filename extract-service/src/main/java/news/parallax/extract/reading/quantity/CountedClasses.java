package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The classes of counted nouns in {@code counted-classes.tsv}. Figures of different classes count different things: an
 * editor would not set soldiers against labourers, or the killed against the injured.
 */
public final class CountedClasses {
    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> adjectives = new HashSet<>();

    public CountedClasses() {
        for (String[] row : ResourceLines.table(CountedClasses.class, "counted-classes.tsv", 2)) {
            for (String word : row[1].split(" ", -1)) {
                boolean adjective = word.startsWith("~");
                String noun = (adjective ? word.substring(1) : word).replace('_', ' ');
                if (classes.put(noun, row[0]) != null) {
                    throw new IllegalStateException("counted-classes.tsv has " + noun + " twice");
                }
                if (adjective) {
                    adjectives.add(noun);
                }
            }
        }
    }

    /** The class of a noun in its singular or plural form, null where the lexicon has none. */
    public @Nullable String of(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        String found = classes.get(word);
        if (found == null && word.endsWith("ies")) {
            found = classes.get(word.substring(0, word.length() - 3) + "y");
        }
        if (found == null && word.endsWith("es")) {
            found = classes.get(word.substring(0, word.length() - 2));
        }
        return found == null && word.endsWith("s") ? classes.get(word.substring(0, word.length() - 1)) : found;
    }

    /** Whether an adjective or participle counts people by itself: "117 injured". */
    boolean isNominalAdjective(String word) {
        return adjectives.contains(word);
    }
}
