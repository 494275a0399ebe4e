package news.parallax.local.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One report of the sample story.
 *
 * @param file its file, for messages
 * @param title its headline
 * @param source the outlet, an invented one
 * @param body paragraphs divided by an empty line
 */
public record Report(String file, String url, String title, String source, Instant publishedAt, String body) {

    /**
     * Reads the project's format: lines "name: value", an empty line, the text. The header says that the report was
     * written for this project.
     *
     * @throws IllegalArgumentException where a line of the header is missing or wrong
     */
    static Report parse(String file, String text) {
        String[] parts = text.split("\n\n", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(file + " has no empty line between header and text");
        }
        Map<String, String> header = new HashMap<>();
        List.of(parts[0].split("\n")).forEach(line -> header.put(name(file, line), line.split(": ", 2)[1]));
        require(file, header, "note");
        return new Report(
                file,
                require(file, header, "url"),
                require(file, header, "title"),
                require(file, header, "source"),
                Instant.parse(require(file, header, "publishedAt")),
                parts[1].strip());
    }

    private static String name(String file, String line) {
        String[] parts = line.split(": ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(file + " has a header line without \": \": " + line);
        }
        return parts[0];
    }

    private static String require(String file, Map<String, String> header, String name) {
        String value = header.get(name);
        if (value == null) {
            throw new IllegalArgumentException(file + " has no header line " + name);
        }
        return value;
    }
}
