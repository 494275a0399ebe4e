package news.parallax.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An annotated story: what several outlets tell of one event, every disagreement between them, and what only looks like
 * one.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldStory(
        @JsonProperty("story") String name,
        List<Article> articles,
        List<Disagreement> disagreements,
        @JsonProperty("nonDisagreements") List<Trap> traps) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Article(String id, String source, String url, String title, Instant publishedAt, String body) {}

    /** @param optional whether missing it costs nothing */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Disagreement(String id, String type, String about, List<Side> sides, boolean optional) {}

    /**
     * @param articles ids of the articles that take the side
     * @param quotes words of these articles, in the title or the body
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Side(String value, List<String> articles, String holder, List<String> quotes) {}

    /** What a naive matcher would set against each other. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Trap(String kind, List<String> articles, List<String> quotes, String why) {}

    Map<String, Article> byId() {
        return articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    static GoldStory read(Path file) {
        try {
            return JSON.readValue(file.toFile(), GoldStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no annotated story", e);
        }
    }

    /** The stories of a folder, by name. */
    static List<GoldStory> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldStory::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
