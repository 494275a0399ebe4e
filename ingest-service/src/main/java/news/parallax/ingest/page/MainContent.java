package news.parallax.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private MainContent() {}

    /** @param title the headline; may be empty */
    static List<Paragraph> of(Document page, String url, String title) {
        long elements = SeenElements.keepOnly(page);
        if (elements > MOST_ELEMENTS) {
            return asScraped(page, title);
        }
        try {
            Element content = readability(page.clone(), url).parse().getArticleContent();
            List<Paragraph> found = content == null ? List.of() : withoutFurniture(BlockText.of(content), title);
            return found.isEmpty() ? asScraped(page, title) : found;
        } catch (TimedGrabber.OutOfTimeException e) {
            return asScraped(page, title);
        }
    }

    /** What readability leaves in: the title again, captions, prompts, links to other stories. */
    private static List<Paragraph> withoutFurniture(List<Paragraph> paragraphs, String title) {
        Role[] roles = new RoleReader(FurnitureLexicon.ENGLISH, title).read(paragraphs);
        return IntStream.range(0, roles.length)
                .filter(i -> switch (roles[i]) {
                    case PROSE, HEADING, CREDIT, BYLINE -> true;
                    case FURNITURE, TIME, BLOCK, END -> false;
                })
                .mapToObj(paragraphs::get)
                .toList();
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

    private static List<Paragraph> asScraped(Document page, String title) {
        String text = BlockText.of(page.body()).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return Arrays.stream(ScrapedPage.keep(text, title).body().split("\n\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new Paragraph(paragraph, false))
                .toList();
    }
}
