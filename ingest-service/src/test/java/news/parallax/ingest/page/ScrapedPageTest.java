package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScrapedPageTest {

    /** A page and what must be kept of it, from a file of {@code scraped/}. */
    record Example(String name, @Nullable String title, String page, String kept) {
        static Example read(Path file) {
            try {
                String text = Files.readString(file);
                int page = text.indexOf("== page\n");
                int kept = text.indexOf("== kept\n");
                String title = text.substring(0, page)
                        .lines()
                        .filter(line -> line.startsWith("title: "))
                        .map(line -> line.substring("title: ".length()))
                        .findFirst()
                        .orElse(null);
                return new Example(
                        file.getFileName().toString(),
                        title,
                        text.substring(page + "== page\n".length(), kept),
                        text.substring(kept + "== kept\n".length()).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ScrapedPageTest.class.getResource("scraped"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Example::read).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheArticleAndNothingElse(Example example) {
        assertThat(ScrapedPage.keep(example.page(), example.title()).body()).isEqualTo(example.kept());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothingMoreToRemoveInWhatItKept(Example example) {
        assertThat(ScrapedPage.keep(example.kept(), example.title()).body()).isEqualTo(example.kept());
    }

    @Test
    void readsBylineAndDateAboveTheText() {
        KeptText kept = ScrapedPage.keep(
                "World\nJune 18, 2025 / 11:10 IST\nBy Ann Isbister\n\nThe bridge fell on Friday, police said.",
                "Bridge falls");

        assertThat(kept.byline()).isEqualTo("By Ann Isbister");
        assertThat(kept.dated()).isEqualTo(Instant.parse("2025-06-18T05:40:00Z"));
    }

    @Test
    void findsTheTitleAboveTheText() {
        String text = "The bridge fell on Friday, police said. Fourteen people died in the river.";

        assertThat(ScrapedPage.keep("News\n\nBridge falls at Osmar, killing fourteen\n\n" + text, null)
                        .title())
                .isEqualTo("Bridge falls at Osmar, killing fourteen");
        assertThat(ScrapedPage.keep(text, null).title()).isEmpty();
    }

    @Test
    void boundsItsTimeOnTextsMadeToTakeLong() {
        String sentence = "The minister said that it would rain.\n";
        for (String text : List.of(
                "a".repeat(500_000),
                "\"".repeat(500_000),
                "x\n".repeat(250_000),
                ("Five killed in a fire\n" + sentence + "3 hours ago\n").repeat(7_000),
                ("More stories\n" + sentence).repeat(9_000),
                "- ".repeat(250_000),
                "1 h ago ".repeat(60_000),
                "sign up newsletter ".repeat(25_000))) {
            assertThat(Duration.between(Instant.now(), afterKeeping(text))).isLessThan(Duration.ofSeconds(30));
        }
    }

    private static Instant afterKeeping(String text) {
        ScrapedPage.keep(text, null);
        return Instant.now();
    }
}
