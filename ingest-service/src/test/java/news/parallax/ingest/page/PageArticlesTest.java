package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageArticlesTest {
    private static final Set<String> OWNERS = Set.of("The Shetland Post", "pagewise.example");

    /** A page and its articles, from a file of {@code several/} or {@code single/}. */
    record Example(String name, @Nullable String title, String page, List<String> expected) {
        static Example read(Path file) {
            try {
                String[] sections = Files.readString(file).split("(?m)^== ");
                String title = sections[0]
                        .lines()
                        .filter(line -> line.startsWith("title: "))
                        .map(line -> line.substring("title: ".length()))
                        .findFirst()
                        .orElse(null);
                List<String> expected =
                        Stream.of(sections).skip(2).map(String::strip).toList();
                return new Example(
                        file.getFileName().toString(), title, sections[1].substring("page\n".length()), expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As a page in HTML: a line a block. */
        String html() {
            return page.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "<div>" + line.strip().replace("•", "&bull;") + "</div>")
                    .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Example> examples(String folder) throws IOException, URISyntaxException {
        Path found = Path.of(Objects.requireNonNull(PageArticlesTest.class.getResource(folder))
                .toURI());
        try (Stream<Path> files = Files.list(found)) {
            return files.sorted().map(Example::read).toList();
        }
    }

    static List<Example> several() throws IOException, URISyntaxException {
        return examples("several");
    }

    static List<Example> single() throws IOException, URISyntaxException {
        return examples("single");
    }

    private static List<String> told(PageArticles page) {
        List<String> told = new ArrayList<>();
        told.add(
                page.main().body().isEmpty()
                        ? "own: none"
                        : "own: " + page.source() + " | " + page.age() + "\n"
                                + page.main().body());
        for (PagePart part : page.parts()) {
            Object time = part.age() == null ? part.dated() : part.age();
            told.add("part: " + part.source() + " | " + part.title() + (time == null ? "" : " | " + time)
                    + (part.machineTranslated() ? " | translated" : "") + "\n" + part.body());
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("several")
    void findsEachArticleUnderItsOutlet(Example example) {
        assertThat(told(PageArticles.of(example.page(), example.title(), OWNERS)))
                .containsExactlyElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("several")
    void findsTheSameInHtml(Example example) {
        HtmlPage page = HtmlPage.read(example.html(), "https://pagewise.example/a", example.title(), OWNERS);

        assertThat(told(page.articles())).containsExactlyElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("single")
    void leavesAPageWholeThatHoldsOneArticleForAllItShows(Example example) {
        PageArticles page = PageArticles.of(example.page(), example.title(), OWNERS);

        assertThat(page.parts()).isEmpty();
        assertThat(page.source()).isNull();
        assertThat(page.main()).isEqualTo(ScrapedPage.keep(example.page(), example.title()));
    }

    /** What is quoted of an article must stand in the text that was kept of it, to the letter. */
    @ParameterizedTest
    @MethodSource("several")
    void keepsExactPartsOfThePage(Example example) {
        Set<String> lines = example.page()
                .lines()
                .map(line -> line.strip().replaceFirst("^• +", ""))
                .collect(Collectors.toSet());

        assertThat(PageArticles.of(example.page(), example.title(), OWNERS).parts())
                .allSatisfy(part -> assertThat(part.body().split("\n\n")).isSubsetOf(lines));
    }

    @Test
    void takesTheFirstOfManyForThePagesOwnWhereAHeadingOfOthersFollows() throws Exception {
        Example example = several().stream()
                .filter(one -> one.name().startsWith("report-with-related"))
                .findFirst()
                .orElseThrow();

        assertThat(told(PageArticles.of(example.page(), null, OWNERS))).containsExactlyElementsOf(example.expected());
    }

    private static String article(String headline, String outlet, String time) {
        String sentence = "The coastguard of Lerwick told the %s that nobody was hurt when the ferry ran aground. ";
        return """
            <article><a href="/go/1"><img src="a.jpg" alt=""></a><h2><a href="/go/1">%1$s</a></h2>
            <div class="meta"><span class="source">%2$s</span><time>%3$s</time></div>
            <p>%4$s</p><p>%4$s It said so at noon.</p><button>Share</button><ul><li><a href="/x">Copy link</a></li></ul>
            </article>
            """.formatted(headline, outlet, time, sentence.formatted(outlet).repeat(3));
    }

    @Test
    void readsAListInTheMarkupOfAnAggregator() {
        String menu = "<nav><ul>" + "<li><a href='/s'>World</a></li><li><a href='/t'>Sport</a></li>".repeat(8)
                + "</ul></nav>";
        String page = "<html><head><title>Ferry aground off Lerwick | Pagewise</title></head><body>" + menu
                + "<main><h1>Ferry aground off Lerwick</h1>"
                + article("Ferry with 120 aboard runs aground", "First Herald", "2 hours ago")
                + article("Ferry company defends its inspections", "The Valley", "35 minutes ago")
                + article("Passengers of the ferry are safe", "Reuters", "1 day ago")
                + "</main><footer><p>© 2026 Pagewise. All rights reserved.</p></footer></body></html>";

        PageArticles found = HtmlPage.read(page, "https://pagewise.example/ferry", null, OWNERS)
                .articles();

        assertThat(found.main().body()).isEmpty();
        assertThat(found.parts())
                .extracting(part -> part.source() + ", " + part.title() + ", " + part.age())
                .containsExactly(
                        "First Herald, Ferry with 120 aboard runs aground, PT2H",
                        "The Valley, Ferry company defends its inspections, PT35M",
                        "Reuters, Passengers of the ferry are safe, PT24H");
        assertThat(found.parts()).allSatisfy(part -> assertThat(part.body())
                .contains("told the " + part.source() + " that")
                .doesNotContain("Share", "Copy link", "rights"));
    }

    @Test
    void findsNoMoreThanTwentyParts() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            page.append("Ferry ").append(i).append(" runs aground off Lerwick\n\nFirst Herald · 2 hours ago\n\n");
            page.append(
                    ("The coastguard of Lerwick said " + i + " times that nobody was hurt on the ferry. ").repeat(6));
            page.append("\n\n");
        }

        assertThat(PageArticles.of(page.toString(), "All of it", OWNERS).parts())
                .hasSize(PageArticles.MOST_PARTS);
    }

    @Test
    void boundsItsTimeOnTextsMadeToTakeLong() {
        String sentence = "The minister said that it would rain in Lerwick on the next day.\n";
        for (String text : List.of(
                ("Five killed in a fire\nFirst Herald\n3 hours ago\n" + sentence).repeat(5_000),
                ("Five killed in a fire\n" + sentence + "First Herald\n" + sentence).repeat(3_500),
                ("Five killed in a fire\nOSMAR (AP) - " + sentence).repeat(4_500),
                ("Five killed in a fire\n" + sentence + "— First Herald\n").repeat(4_500),
                "First Herald · ".repeat(30_000),
                "A ".repeat(240_000))) {
            Instant start = Instant.now();
            PageArticles.of(text, "Five killed", OWNERS);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }
}
