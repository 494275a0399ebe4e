package news.parallax.ingest.url;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The names in {@code tracking-parameters.txt}, read once. */
final class TrackingParameters {
    private static final String RESOURCE = "tracking-parameters.txt";
    static final TrackingParameters KNOWN = read();

    private final Set<String> names;
    private final List<String> beginnings;

    private TrackingParameters(Set<String> names, List<String> beginnings) {
        this.names = names;
        this.beginnings = beginnings;
    }

    boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.contains(lower) || beginnings.stream().anyMatch(lower::startsWith);
    }

    private static TrackingParameters read() {
        try (InputStream in = TrackingParameters.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Set<String> names = new HashSet<>();
            for (String line : lines) {
                if (!names.add(line)
                        || !line.equals(line.toLowerCase(Locale.ROOT).strip())) {
                    throw new IllegalStateException(RESOURCE + ": twice in the file or not lower case: " + line);
                }
            }
            return new TrackingParameters(
                    names,
                    lines.stream()
                            .filter(line -> line.endsWith("*"))
                            .map(line -> line.substring(0, line.length() - 1))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
