package news.parallax.ingest.page;

import java.util.concurrent.TimeUnit;
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

    /** @param title the headline; may be empty */
    static String of(Document page, String url, String title) {
        long elements = SeenElements.keepOnly(page);
        KeptText scraped = ScrapedPage.keep(BlockText.of(page.body()), title);
        if (elements > MOST_ELEMENTS) {
            return scraped.body();
        }
        try {
            Element content = readability(page.clone(), url).parse().getArticleContent();
            String found = content == null
                    ? ""
                    : ScrapedPage.tidy(BlockText.of(content), title).body();
            return found.length() < scraped.body().length() * TOO_LITTLE ? scraped.body() : found;
        } catch (TimedGrabber.OutOfTimeException e) {
            return scraped.body();
        }
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
