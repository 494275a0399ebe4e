package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String TEXT = """
        <p>The bridge at Osmar fell into the river on Friday, killing 14 people, the governor of the district said.</p>
        <p>Nine lorries and a bus were on it at the time, according to police, who closed the road to the south.</p>
        <p>&ldquo;We are still looking for two of the drivers,&rdquo; Governor Ida Holm told reporters in Osmar.</p>\
        """;

    private static HtmlPage read(String html) {
        return HtmlPage.read(html, "https://paper.example/a", null, Set.of());
    }

    @Test
    void keepsTheParagraphsOfTheArticle() {
        HtmlPage page = read("""
            <html><head><title>Bridge falls</title></head><body><header><nav><ul><li><a href="/">Home</a></li>
            <li><a href="/w">World</a></li></ul></nav></header><article><h1>Bridge falls</h1>
            <figure><img src="x.jpg"><figcaption>The bridge on Friday. Photo by NNA</figcaption></figure>
            %s<h2>An old bridge</h2><p>It was built in 1931 and carried 9,000 lorries a day, the district's
            archive says, and it had been inspected in January.</p></article>
            <aside><h3>Most read</h3><ul><li><a href="/1">Floods kill 117</a></li></ul></aside>
            <footer><p>Copyright</p></footer></body></html>\
            """.formatted(TEXT));

        assertThat(page.articles().main().body().split("\n\n")).hasSize(5);
        assertThat(page.articles().main().body())
                .startsWith("The bridge at Osmar fell")
                .contains("“We are still looking")
                .contains("An old bridge")
                .endsWith("inspected in January.")
                .doesNotContain("117", "Home", "Photo");
    }

    @Test
    void leavesOutWhatABrowserHides() {
        HtmlPage page = read("""
            <html><body><article>%s<div style="display: none">Sign in to read all 42 stories of this week.</div>
            <p hidden>Error 500 while loading the poll.</p><p>The governor<span class="tooltip-box">Ida Holm, 52
            </span> ordered an inquiry, and its first report is due in 30 days, her office said.</p></article></body>
            </html>\
            """.formatted(TEXT));

        assertThat(page.articles().main().body())
                .contains("first report is due in 30 days")
                .doesNotContain("42", "500", "52");
    }

    @Test
    void readsAnArticleThatAScriptWouldUncover() {
        HtmlPage page = read("<html><body><div style='display:none'>" + TEXT + "<p>"
                + "The inquiry goes on, and its report is awaited in the capital, officials said on Sunday. ".repeat(20)
                + "</p></div></body></html>");

        assertThat(page.articles().main().body()).startsWith("The bridge at Osmar fell");
    }

    @Test
    void readsWhatJsonLdSays() {
        PageMetadata metadata = read("""
            <html lang="en-GB"><head><script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Bridge falls &amp; kills 14","datePublished":"2026-02-27T18:00:00+01:00",
             "dateModified":"2026-02-27T19:30:00Z","author":[{"name":"Ann Isbister"},{"name":"Tom Brook"}],
             "publisher":{"name":"The Osmar Post"},}]}</script></head><body>%s</body></html>\
            """.formatted(TEXT)).metadata();

        assertThat(metadata)
                .isEqualTo(new PageMetadata(
                        "Bridge falls & kills 14",
                        "The Osmar Post",
                        Instant.parse("2026-02-27T19:30:00Z"),
                        "en-GB",
                        "Ann Isbister, Tom Brook"));
    }

    @Test
    void readsWhatOpenGraphSays() {
        PageMetadata metadata = read("""
            <html><head><title>Bridge | Post</title><meta property="og:title" content="Bridge falls">
            <meta property="og:site_name" content="Osmar Post"><meta name="author" content="Ann Isbister">
            <meta property="article:published_time" content="2026-02-27T17:00:00.000Z">
            <script type="application/ld+json">{ broken</script></head><body>%s</body></html>\
            """.formatted(TEXT)).metadata();

        assertThat(metadata)
                .isEqualTo(new PageMetadata(
                        "Bridge falls", "Osmar Post", Instant.parse("2026-02-27T17:00:00Z"), null, "Ann Isbister"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-02-27T18:00:00+01:00      | 2026-02-27T17:00:00Z
        2026-02-27T17:00:00.123Z       | 2026-02-27T17:00:00.123Z
        2026-02-27T18:00:00+0100       | 2026-02-27T17:00:00Z
        2026-02-27T18:00+01:00         | 2026-02-27T17:00:00Z
        2026-02-27 17:00:00            | 2026-02-27T17:00:00Z
        2026-02-27                     | 2026-02-27T00:00:00Z
        Fri, 27 Feb 2026 17:00:00 GMT  | 2026-02-27T17:00:00Z
        """)
    void readsTheDatesThatPagesWrite(String date, Instant moment) {
        assertThat(PageMetadata.instant(date)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2026-02-31", "27/02/2026"})
    void readsNoDateInWhatIsNone(String date) {
        assertThat(PageMetadata.instant(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div><p>x",
                "<table><tr><td>",
                "<b><p>",
                "<ul><li>a",
                "<a><b><i><p>",
                "<br>",
                "<p>a, b. "
            })
    void boundsItsTimeOnPagesMadeToTakeLong(String repeated) {
        Instant begun = Instant.now();

        read("<html><body>" + repeated.repeat(50_000) + TEXT + "</body></html>");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }
}
