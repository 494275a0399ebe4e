package news.parallax.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import news.parallax.ingest.fetch.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the formats of feeds apart by their content, since servers call them anything, and reads them. */
final class FeedReader {
    static final int MOST_ENTRIES = 1_000;
    private static final int LOOKED_AT = 2_000;

    private FeedReader() {}

    /** @throws BadFeedException where it is no feed, with what it seems to be instead */
    static FeedContent read(Fetched.Content content) throws BadFeedException {
        String start = start(content.content());
        if (start.startsWith("{")) {
            return JsonFeed.read(content.content());
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new BadFeedException(pageInstead(content));
        }
        if (!start.startsWith("<")) {
            throw new BadFeedException("This is neither XML nor JSON, so no feed.");
        }
        FeedXml xml = FeedXml.read(content.content(), content.contentType());
        return switch (xml.root().toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed" -> SyndicationFeed.read(xml);
            case "urlset" -> NewsSitemap.read(xml, content.url());
            case "sitemapindex" ->
                throw new BadFeedException("This is an index of sitemaps: register the news sitemap that it lists.");
            case "html" -> throw new BadFeedException(pageInstead(content));
            default ->
                throw new BadFeedException(
                        "This is XML, but neither RSS nor Atom nor a sitemap: its root is no element of theirs.");
        };
    }

    private static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Pages name their feeds; somebody who gave the page's address is told. */
    private static String pageInstead(Fetched.Content content) {
        Document page = Jsoup.parse(content.text(), content.url());
        Element link =
                page.selectFirst("link[rel~=(?i)alternate][type~=(?i)^application/(rss|atom|feed)\\+(xml|json)][href]");
        String address = link == null ? "" : link.absUrl("href");
        return address.isEmpty() || address.length() > 500
                ? "This is an HTML page, not a feed."
                : "This is an HTML page, not a feed; the page names a feed at " + address;
    }
}
