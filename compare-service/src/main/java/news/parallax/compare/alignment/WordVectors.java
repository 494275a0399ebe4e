package news.parallax.compare.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, as directions: words used alike point the same way ("hostages", "captives"). Each English word of a
 * sentence encoder's vocabulary was put through the encoder once and the outcome reduced to {@value #DIMENSIONS}
 * dimensions by principal components (Model2Vec's way of distilling), so that looking a word up costs no inference.
 * {@code word-vectors.md} beside the table tells how it was made.
 */
public final class WordVectors {
    static final int DIMENSIONS = 128;

    private static final String FOLDER = "/news/parallax/compare/alignment/";
    private static final WordVectors ENGLISH = read();
    /** Endings tried on a word that is not in the table, longest first, with what takes their place. */
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "ers", "ied", "ies", "ed", "er", "es", "ly", "s");

    private static final int SHORTEST_STEM = 3;

    private final Map<String, Integer> rows;
    private final byte[] table;

    private WordVectors(Map<String, Integer> rows, byte[] table) {
        this.rows = rows;
        this.table = table;
    }

    public static WordVectors english() {
        return ENGLISH;
    }

    private static WordVectors read() {
        try (InputStream words = resource("word-vectors.txt");
                InputStream table = resource("word-vectors.bin")) {
            List<String> lines = new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            byte[] bytes = table.readAllBytes();
            if (bytes.length != lines.size() * DIMENSIONS) {
                throw new IllegalStateException(
                        "word vectors: " + lines.size() + " words but " + bytes.length + " bytes");
            }
            Map<String, Integer> rows = HashMap.newHashMap(lines.size());
            for (int row = 0; row < lines.size(); row++) {
                rows.put(lines.get(row), row);
            }
            return new WordVectors(rows, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in the table, each with its place among them by how frequent they are in English, from 0. */
    public Map<String, Integer> places() {
        return Collections.unmodifiableMap(rows);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordVectors.class.getResourceAsStream(FOLDER + name), name);
    }

    /** The row of a word, of its base form where only that is known; null where neither is. */
    private @Nullable Integer row(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer row = rows.get(lower);
        for (int i = 0; row == null && i < ENDINGS.size(); i++) {
            String ending = ENDINGS.get(i);
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
                String stem = lower.substring(0, lower.length() - ending.length());
                row = rows.containsKey(stem) ? rows.get(stem) : rows.get(stem + (ending.startsWith("ie") ? "y" : "e"));
            }
        }
        return row;
    }

    /** The direction in which some words point together, each by its weight; null where none is known. */
    public float @Nullable [] mean(Collection<String> words, ToDoubleFunction<String> weight) {
        float[] sum = new float[DIMENSIONS];
        boolean any = false;
        for (String word : words) {
            Integer row = row(word);
            if (row != null) {
                any = true;
                float w = (float) weight.applyAsDouble(word);
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += w * table[row * DIMENSIONS + i];
                }
            }
        }
        return any ? unit(sum) : null;
    }

    private static float @Nullable [] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        if (square == 0) {
            return null;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** The cosine of two directions; 0 where either is unknown. */
    public static double cosine(float @Nullable [] a, float @Nullable [] b) {
        if (a == null || b == null) {
            return 0;
        }
        // Four sums at a time: one alone waits for itself.
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < DIMENSIONS; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return first + second + third + fourth;
    }
}
