package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pages that lie beside the project on the machines it is developed on; skipped where they do not. */
class SharedPagesTest {
    private static final Path SHARED = Path.of("../../shared");

    private static String seed(String beginning) throws IOException {
        Path folder = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(folder), "the shared pages are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(beginning))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** Paragraphs are counted, first and last one known by their words: none of the article is lost, none is added. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        000 | 11 | SEOUL, June 18 (UPI)            | said in a statement.
        001 | 5  | Kim Jong-un agrees to dispatch  | cleared of mines.
        002 | 15 | SEOUL: North Korea will send    | who attended the briefing.
        003 | 6  | North Korea is sending          | war in Ukraine.
        004 | 5  | In June 2025, Sergey Shoigu     | war in Ukraine.
        """)
    void keepsTheMainArticleOfThePage(String page, int paragraphs, String begins, String ends) throws IOException {
        KeptText kept = ScrapedPage.keep(seed(page), null);

        assertThat(kept.body().split("\n\n")).hasSize(paragraphs);
        assertThat(kept.body()).startsWith(begins).endsWith(ends);
        assertThat(kept.body())
                .doesNotContain(
                        "117", "$677M", "$1.3 billion", "42%", "G7", "First Post", "Advertisement", "subscribe");
    }

    /** The development stories hold little furniture; everything else of their texts must be kept. */
    @Test
    void losesNothingOfCleanTexts() throws IOException {
        Set<String> lost = new TreeSet<>();
        for (String story :
                List.of("pavlodar-xylene-spill", "harrow-tarrant-takeover", "lake-tanganyika-mapendo-sinking")) {
            Path file = SHARED.resolve("corpus/dev/" + story + ".json");
            assumeTrue(Files.exists(file), "the shared stories are not here");
            for (JsonNode article : new ObjectMapper().readTree(file.toFile()).get("articles")) {
                String body = article.get("body").asText();
                List<String> kept = Arrays.asList(
                        ScrapedPage.keep(body, article.get("title").asText())
                                .body()
                                .split("\n\n"));
                body.lines()
                        .filter(line -> !line.isBlank() && !kept.contains(line))
                        .forEach(lost::add);
            }
        }

        assertThat(lost).hasSizeLessThanOrEqualTo(14).allSatisfy(line -> assertThat(line.length())
                .isLessThan(150));
    }
}
