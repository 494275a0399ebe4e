package news.parallax.compare.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of a word list beside this class; empty lines and those that start with {@code #} are comments. */
public final class WordList {
    private WordList() {}

    /**
     * Words by the group whose line they stand in: its name, a tab, the words with blanks between.
     *
     * @return in the order of the lines
     */
    public static Map<String, Set<String>> groups(String resource) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        lines(resource).forEach(line -> {
            String[] fields = line.split("\t", 2);
            groups.put(fields[0], Set.of(fields[1].split(" ", -1)));
        });
        return groups;
    }

    public static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
