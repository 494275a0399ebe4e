package news.parallax.ingest.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A whole HTML page.
 *
 * @param metadata what the page says about itself
 * @param text the article; its body is empty where the page holds none
 * @param machineTranslated whether the page says that a machine translated it
 */
public record HtmlPage(PageMetadata metadata, KeptText text, boolean machineTranslated) {
    /** Elements nested deeper are laid flat by the parser: no page needs more, and some are made to exhaust a stack. */
    private static final int DEEPEST = 128;

    /**
     * Finds the article and reads what the page says about itself.
     *
     * @param url where the page stands; only to resolve its links
     * @param title the headline where it is known; otherwise the page's own
     */
    public static HtmlPage read(String html, String url, @Nullable String title) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
        page.outputSettings().prettyPrint(false);
        Optional<JsonLdArticle> structured = JsonLdArticle.of(page);
        PageMetadata metadata = PageMetadata.of(page, structured);
        boolean machineTranslated = MachineTranslation.isDeclaredIn(page);
        String headline = title != null && !title.isBlank() ? PlainCharacters.cleanLine(title) : metadata.title();
        String body = MainContent.of(page, url, headline == null ? "" : headline);
        return new HtmlPage(
                metadata,
                new KeptText(headline == null ? "" : headline, body, metadata.byline(), metadata.publishedAt()),
                machineTranslated);
    }
}
