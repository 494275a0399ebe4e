package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words of {@code number-words.tsv}, by kind. */
final class NumberWords {
    private final Map<String, Map<String, BigDecimal>> byKind = new HashMap<>();

    NumberWords() {
        for (String[] row : ResourceLines.table(NumberWords.class, "number-words.tsv", 3)) {
            byKind.computeIfAbsent(row[0], kind -> new HashMap<>()).put(row[1], new BigDecimal(row[2]));
        }
    }

    @Nullable
    BigDecimal unit(Word word) {
        return find("unit", word);
    }

    @Nullable
    BigDecimal ten(Word word) {
        return find("ten", word);
    }

    @Nullable
    BigDecimal scale(Word word) {
        return find("scale", word);
    }

    @Nullable
    BigDecimal mark(Word word) {
        return find("mark", word);
    }

    @Nullable
    BigDecimal part(Word word) {
        return find("part", word);
    }

    @Nullable
    BigDecimal crowd(Word word) {
        return find("crowd", word);
    }

    private @Nullable BigDecimal find(String kind, Word word) {
        return word.isLetters() ? byKind.getOrDefault(kind, Map.of()).get(word.lower()) : null;
    }
}
