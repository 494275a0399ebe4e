package news.parallax.ingest.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sitemaps with the extension for news, by crawler-commons. Others list a site's whole past and are no feeds. */
final class NewsSitemap {
    private NewsSitemap() {}

    static FeedContent read(FeedXml xml, String url) throws BadFeedException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map = parser.parseSiteMap(
                    "text/xml",
                    xml.text().getBytes(StandardCharsets.UTF_8),
                    URI.create(url).toURL());
            List<FeedContent.Entry> entries = map instanceof SiteMap sitemap
                    ? sitemap.getSiteMapUrls().stream()
                            .flatMap(NewsSitemap::entry)
                            .sorted(Comparator.comparing(
                                            FeedContent.Entry::publishedAt,
                                            Comparator.nullsFirst(Comparator.naturalOrder()))
                                    .reversed())
                            .limit(FeedReader.MOST_ENTRIES)
                            .toList()
                    : List.of();
            if (entries.isEmpty()) {
                throw new BadFeedException("This is a sitemap without news; only news sitemaps serve as feeds.");
            }
            return new FeedContent(FeedContent.Format.NEWS_SITEMAP, publication(map), entries, null);
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new BadFeedException("This looks like a sitemap, but cannot be read as one.");
        }
    }

    private static Stream<FeedContent.Entry> entry(SiteMapURL url) {
        return news(url)
                .map(news -> new FeedContent.Entry(
                        url.getUrl().toString(),
                        news.getTitle(),
                        instant(news.getPublicationDate()),
                        instant(url.getLastModified())))
                .stream();
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
        return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
                ? Optional.of(news)
                : Optional.empty();
    }

    private static @Nullable String publication(AbstractSiteMap map) {
        return map instanceof SiteMap sitemap
                ? sitemap.getSiteMapUrls().stream()
                        .flatMap(url -> news(url).stream())
                        .map(NewsAttributes::getName)
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
