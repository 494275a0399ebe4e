package news.parallax.extract.reading.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a full stop behind a word means. */
final class Abbreviations {
    enum Kind {
        TITLE,
        NUMBER,
        EITHER
    }

    private static final int LONGEST_ACRONYM = 12;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> openers = new HashSet<>();

    Abbreviations() {
        for (String[] entry : ResourceLines.table(Abbreviations.class, "abbreviations.txt", 2)) {
            Kind kind = Kind.valueOf(entry[1].toUpperCase(Locale.ROOT));
            if (kinds.put(entry[0], kind) != null) {
                throw new IllegalStateException("abbreviation given twice: " + entry[0]);
            }
        }
        List<String> words = ResourceLines.of(Abbreviations.class, "sentence-openers.txt");
        openers.addAll(words);
    }

    /** The kind of an abbreviation, given without its last full stop; null for an ordinary word. */
    @Nullable
    Kind kindOf(String word) {
        Kind known = kinds.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return Kind.TITLE;
        }
        return isAcronym(word) ? Kind.EITHER : null;
    }

    boolean opensSentence(String word) {
        return openers.contains(word);
    }

    /** Single letters with full stops between them: "U.S", "D.C". */
    private static boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() > LONGEST_ACRONYM || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
