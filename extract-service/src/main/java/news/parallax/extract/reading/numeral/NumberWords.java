package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words of {@code number-words.tsv}, by kind: a map for each, for every word of a text is looked up in all. */
final class NumberWords {
    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Map<String, BigDecimal> tens = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> marks = new HashMap<>();
    private final Map<String, BigDecimal> parts = new HashMap<>();
    private final Map<String, BigDecimal> crowds = new HashMap<>();

    NumberWords() {
        for (String[] row : ResourceLines.table(NumberWords.class, "number-words.tsv", 3)) {
            ofKind(row[0]).put(row[1], new BigDecimal(row[2]));
        }
    }

    private Map<String, BigDecimal> ofKind(String kind) {
        return switch (kind) {
            case "unit" -> units;
            case "ten" -> tens;
            case "scale" -> scales;
            case "mark" -> marks;
            case "part" -> parts;
            case "crowd" -> crowds;
            default -> throw new IllegalStateException("number-words.tsv has an unknown kind: " + kind);
        };
    }

    @Nullable
    BigDecimal unit(Word word) {
        return find(units, word);
    }

    @Nullable
    BigDecimal ten(Word word) {
        return find(tens, word);
    }

    @Nullable
    BigDecimal scale(Word word) {
        return find(scales, word);
    }

    @Nullable
    BigDecimal mark(Word word) {
        return find(marks, word);
    }

    @Nullable
    BigDecimal part(Word word) {
        return find(parts, word);
    }

    @Nullable
    BigDecimal crowd(Word word) {
        return find(crowds, word);
    }

    private static @Nullable BigDecimal find(Map<String, BigDecimal> kind, Word word) {
        return word.isLetters() ? kind.get(word.lower()) : null;
    }
}
