package news.parallax.extract.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the linguistic data that lies beside a class: one entry a line, fields divided by tabs, comments behind a
 * leading {@code #}.
 */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * The entries of a resource, in their order, without comments and empty lines.
     *
     * @throws IllegalStateException where the resource is missing: the build is broken
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The entries of a resource cut at tabs.
     *
     * @throws IllegalStateException where an entry has another number of fields than {@code fields}
     */
    public static List<String[]> table(Class<?> beside, String name, int fields) {
        return of(beside, name).stream()
                .map(line -> {
                    String[] cut = line.split("\t+", -1);
                    if (cut.length != fields) {
                        throw new IllegalStateException(
                                name + ": " + fields + " fields expected, " + cut.length + " found in: " + line);
                    }
                    return cut;
                })
                .toList();
    }

    /**
     * Groups of words by their names: a table of two fields, the second with the words and a blank between them.
     *
     * @throws IllegalStateException where a line has another number of fields or a group stands twice
     */
    public static Map<String, Set<String>> groups(Class<?> beside, String name) {
        return table(beside, name, 2).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" ", -1))));
    }
}
