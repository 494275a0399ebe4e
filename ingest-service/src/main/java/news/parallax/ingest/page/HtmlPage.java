package news.parallax.ingest.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A whole HTML page.
 *
 * @param metadata what the page says about itself
 * @param articles its own article, whose body is empty where the page holds none, and perhaps others
 */
public record HtmlPage(PageMetadata metadata, PageArticles articles) {
    /** Elements nested deeper are laid flat by the parser: no page needs more, and some are made to exhaust a stack. */
    private static final int DEEPEST = 128;

    /**
     * Finds the article and reads what the page says about itself.
     *
     * @param url where the page stands; only to resolve its links
     * @param title the headline where it is known; otherwise the page's own
     * @param owners names that the page goes by, beside what it says of itself
     */
    public static HtmlPage read(String html, String url, @Nullable String title, Set<String> owners) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
        page.outputSettings().prettyPrint(false);
        Optional<JsonLdArticle> structured = JsonLdArticle.of(page);
        PageMetadata metadata = PageMetadata.of(page, structured);
        String known = title != null && !title.isBlank() ? PlainCharacters.cleanLine(title) : metadata.title();
        String headline = known == null ? "" : known;
        boolean marked = MachineTranslation.marks(page);
        boolean translated = marked || MachineTranslation.isDeclaredIn(page);
        PageArticles articles = MainContent.of(
                page,
                url,
                headline,
                ownersOf(metadata, owners),
                translated,
                body -> new KeptText(headline, body, metadata.byline(), metadata.publishedAt()));
        return new HtmlPage(metadata, marked ? articles.allMachineTranslated() : articles);
    }

    private static Set<String> ownersOf(PageMetadata metadata, Set<String> known) {
        Set<String> owners = new HashSet<>(known);
        String named = metadata.source();
        if (named != null) {
            owners.add(named);
        }
        return owners;
    }
}
