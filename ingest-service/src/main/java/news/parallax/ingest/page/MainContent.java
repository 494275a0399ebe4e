package news.parallax.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article among the blocks of a page: by readability, or as scraped text where that gives up. */
final class MainContent {
    private static final long LONGEST_SEARCH = TimeUnit.SECONDS.toNanos(3);

    /** Real pages have a tenth of it once empty elements are gone. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final double TOO_LITTLE = 0.3;

    private MainContent() {}

    /**
     * Finds the page's articles.
     *
     * @param headline of the page's own; may be empty
     * @param owners as {@link PageArticles#of} takes them
     * @param describe adds what the page says of its own article to its text
     */
    static PageArticles of(
            Document page,
            String url,
            String headline,
            Set<String> owners,
            boolean translated,
            Function<String, KeptText> describe) {
        long elements = SeenElements.keepOnly(page);
        List<Paragraph> lines = BlockText.of(page.body());
        Optional<DividedPage> division = DividedPage.of(lines, headline, owners);
        if (division.isEmpty()) {
            String body = body(page, url, headline, lines, Set.of(), elements);
            return new PageArticles(describe.apply(body), null, null, List.of(), translated);
        }
        DividedPage several = division.get();
        String body = body(page, url, headline, several.rest(), several.elsewhere(), elements);
        return several.articles(describe.apply(body));
    }

    private static String body(
            Document page, String url, String title, List<Paragraph> lines, Set<String> elsewhere, long elements) {
        KeptText scraped = ScrapedPage.keep(lines, title);
        if (elements > MOST_ELEMENTS) {
            return scraped.body();
        }
        try {
            Element content = readability(page.clone(), url).parse().getArticleContent();
            String found = content == null
                    ? ""
                    : ScrapedPage.tidy(without(elsewhere, BlockText.of(content)), title)
                            .body();
            return found.length() < scraped.body().length() * TOO_LITTLE ? scraped.body() : found;
        } catch (TimedGrabber.OutOfTimeException e) {
            return scraped.body();
        }
    }

    private static List<Paragraph> without(Set<String> elsewhere, List<Paragraph> lines) {
        return elsewhere.isEmpty()
                ? lines
                : lines.stream().filter(line -> !elsewhere.contains(line.key())).toList();
    }

    private static Readability4J readability(Document page, String url) {
        ReadabilityOptions options = new ReadabilityOptions();
        RegExUtil words = readabilityWords();
        return new Readability4J(
                url,
                page,
                options,
                words,
                new Preprocessor(words),
                new MetadataParser(words),
                new TimedGrabber(options, words, LONGEST_SEARCH),
                new Postprocessor());
    }

    /** Readability's own; Kotlin's default arguments cannot be left out in Java. */
    private static RegExUtil readabilityWords() {
        return new RegExUtil(
                RegExUtil.UnlikelyCandidatesDefaultPattern,
                RegExUtil.OkMaybeItsACandidateDefaultPattern,
                RegExUtil.PositiveDefaultPattern,
                RegExUtil.NegativeDefaultPattern,
                RegExUtil.ExtraneousDefaultPattern,
                RegExUtil.BylineDefaultPattern,
                RegExUtil.ReplaceFontsDefaultPattern,
                RegExUtil.NormalizeDefaultPattern,
                RegExUtil.VideosDefaultPattern,
                RegExUtil.NextLinkDefaultPattern,
                RegExUtil.PrevLinkDefaultPattern,
                RegExUtil.WhitespaceDefaultPattern,
                RegExUtil.HasContentDefaultPattern);
    }
}
