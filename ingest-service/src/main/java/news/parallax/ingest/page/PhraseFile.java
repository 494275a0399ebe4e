package news.parallax.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists beside the code: one entry a line, lines that start with # are comments. */
final class PhraseFile {
    private PhraseFile() {}

    /** The entries of a file, in its order. */
    static List<String> entries(String file) {
        try (InputStream in = PhraseFile.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The phrases of a file of entries "kind: phrase", by kind.
     *
     * @throws IllegalStateException where an entry is none, not in lower case or there twice
     */
    static <K extends Enum<K>> Map<K, Set<String>> phrases(String file, Class<K> kinds) {
        Map<K, Set<String>> phrases = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            phrases.put(kind, new HashSet<>());
        }
        for (String entry : entries(file)) {
            int colon = entry.indexOf(": ");
            if (colon < 0 || colon + 2 >= entry.length() || !entry.equals(entry.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException(file + ": not 'kind: phrase' in lower case: " + entry);
            }
            K kind = Enum.valueOf(kinds, entry.substring(0, colon).toUpperCase(Locale.ROOT));
            if (!Objects.requireNonNull(phrases.get(kind)).add(entry.substring(colon + 2))) {
                throw new IllegalStateException(file + ": twice in the file: " + entry);
            }
        }
        return phrases;
    }
}
