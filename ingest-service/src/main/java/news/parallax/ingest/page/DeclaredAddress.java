package news.parallax.ingest.page;

import java.util.Optional;
import news.parallax.ingest.url.CanonicalUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The address that a page declares as its canonical one (RFC 6596, else OpenGraph). It is believed within the site only: a
 * page that could name another site's address would put words into that site's mouth.
 */
public final class DeclaredAddress {
    private static final int DEEPEST = 128;

    private DeclaredAddress() {}

    /**
     * The article's address.
     *
     * @param html the whole page
     * @param url where it stands, after redirects
     * @return the declared address where it can be believed, else the one where the page stands; empty where that is none
     */
    public static Optional<CanonicalUrl> of(String html, String url) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
        Optional<CanonicalUrl> here = CanonicalUrl.of(url);
        return here.map(own -> declared(page, "link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]", "href")
                .or(() -> declared(page, "meta[property=og:url][content]", "content"))
                .filter(other -> other.site().equals(own.site()))
                .filter(other -> !isFrontPage(other) || isFrontPage(own))
                .orElse(own));
    }

    private static Optional<CanonicalUrl> declared(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? Optional.empty() : CanonicalUrl.of(element.absUrl(attribute));
    }

    /** Whether this is a site's own page and no article's: content systems declare it where they forgot to say which. */
    public static boolean isFrontPage(CanonicalUrl url) {
        String path = url.value().replaceFirst("^https?://[^/]*", "");
        // With a query it may be an article: "/?p=12".
        return path.isEmpty() || path.equals("/");
    }
}
