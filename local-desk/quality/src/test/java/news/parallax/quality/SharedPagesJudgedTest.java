package news.parallax.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Finding;
import news.parallax.compare.judgement.Judge;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Five real pages of one day that lie beside the project on the machines it is developed on; skipped where they do not. All
 * that an editor would mark between them is found, however little is known of them, and nothing else.
 */
class SharedPagesJudgedTest {
    private static final Path PAGES = Path.of("..", "..", "..", "shared", "seeds");

    /** With the first lines of the pages as their titles, and with none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsWhatAnEditorWouldMarkAndNothingElse(boolean titled) throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the shared pages are not here");
        List<Finding> findings = ToldStory.of(new GoldStory("pages", pages(titled), List.of(), List.of()))
                .findings(new Judge());

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.NUMBER, Kind.OMISSION, Kind.DENIAL);
        assertThat(sides(findings, Kind.NUMBER))
                .satisfiesExactlyInAnyOrder(
                        side -> assertThat(quotes(side))
                                .hasSize(2)
                                .anyMatch(quote -> quote.contains("has sent some 14,000 troops"))
                                .anyMatch(quote -> quote.contains("as many as 14,000 North Korean troops fought")),
                        side -> assertThat(quotes(side))
                                .singleElement()
                                .asString()
                                .contains("about 15,000 North Korean soldiers"));
        assertThat(sides(findings, Kind.OMISSION))
                .anySatisfy(side -> assertThat(quotes(side))
                        .anyMatch(quote -> quote.contains("didn't mention the dispatch of army construction workers")))
                .anySatisfy(side -> assertThat(quotes(side)).anyMatch(quote -> quote.contains("TASS")));
        assertThat(sides(findings, Kind.DENIAL))
                .satisfiesExactlyInAnyOrder(
                        side -> assertThat(quotes(side))
                                .singleElement()
                                .asString()
                                .startsWith("Russian officials claim"),
                        side -> assertThat(quotes(side))
                                .singleElement()
                                .asString()
                                .contains("have never disclosed how many"));
    }

    private static List<Side> sides(List<Finding> findings, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .flatMap(finding -> finding.sides().stream())
                .toList();
    }

    private static List<String> quotes(Side side) {
        return side.evidence().stream()
                .map(citation -> citation.evidence().quote())
                .toList();
    }

    private static List<GoldStory.Article> pages(boolean titled) throws IOException {
        List<GoldStory.Article> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String body = read(file);
                String name = "page" + pages.size();
                pages.add(new GoldStory.Article(
                        name,
                        name,
                        "https://" + name + ".example/",
                        titled
                                ? body.lines()
                                        .filter(line -> !line.isBlank())
                                        .findFirst()
                                        .orElse(name)
                                : name,
                        Instant.parse("2025-06-18T06:00:00Z").plusSeconds(3600L * pages.size()),
                        body));
            }
        }
        return pages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
