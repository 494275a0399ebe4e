package news.parallax.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import news.parallax.ingest.feed.FeedContent.Entry;
import news.parallax.ingest.feed.FeedContent.Format;
import news.parallax.ingest.fetch.Fetched;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private static FeedContent read(String text) throws BadFeedException {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static FeedContent read(byte[] content, String type) throws BadFeedException {
        return FeedReader.read(
                new Fetched.Content("https://wire.example/feeds/world", type, content, null, null, null));
    }

    @Test
    void readsRss() throws BadFeedException {
        FeedContent feed = read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Wire: world</title><link>https://wire.example/</link><ttl>30</ttl>
            <item><title>Ferry &amp; gale</title><link> https://wire.example/a </link>
              <pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate></item>
            <item><title>By its guid</title><guid isPermaLink="true">https://wire.example/b</guid></item>
            <item><title>No address</title><guid isPermaLink="false">tag:b</guid></item>
            </channel></rss>""");

        assertThat(feed.format()).isEqualTo(Format.RSS);
        assertThat(feed.title()).isEqualTo("Wire: world");
        assertThat(feed.timeToLive()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.entries().getFirst().link().strip()).isEqualTo("https://wire.example/a");
        assertThat(feed.entries().getFirst().title()).isEqualTo("Ferry & gale");
        assertThat(feed.entries().getFirst().publishedAt()).isEqualTo(NINE);
        assertThat(feed.entries().get(1).link()).isEqualTo("https://wire.example/b");
        assertThat(feed.entries().get(2).link()).isEmpty();
    }

    @Test
    void readsRssOfTheOldKind() throws BadFeedException {
        FeedContent feed = read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://wire.example/"><title>Wire</title><link>https://wire.example/</link></channel>
            <item rdf:about="https://wire.example/a"><title>Ferry</title><link>https://wire.example/a</link>
              <dc:date>2026-03-02T09:00:00Z</dc:date></item></rdf:RDF>""");

        assertThat(feed.entries()).containsExactly(new Entry("https://wire.example/a", "Ferry", NINE, null));
    }

    @Test
    void readsAtom() throws BadFeedException {
        FeedContent feed = read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:w</id><updated>2026-03-02T10:00:00Z</updated>
            <entry><title>Ferry</title><id>urn:a</id><link rel="replies" href="https://wire.example/a/talk"/>
              <link rel="alternate" href="https://wire.example/a"/>
              <published>2026-03-02T09:00:00Z</published><updated>2026-03-02T10:00:00Z</updated></entry></feed>""");

        assertThat(feed.format()).isEqualTo(Format.ATOM);
        assertThat(feed.entries()).containsExactly(new Entry("https://wire.example/a", "Ferry", NINE, TEN));
    }

    @Test
    void readsJsonFeeds() throws BadFeedException {
        FeedContent feed = read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
             {"id": "1", "url": "https://wire.example/a", "title": "Ferry", "date_published": "2026-03-02T10:00:00+01:00",
              "date_modified": "2026-03-02T10:00:00Z"},
             {"id": "https://wire.example/b", "content_text": "x", "date_published": "yesterday"}]}""");

        assertThat(feed.format()).isEqualTo(Format.JSON_FEED);
        assertThat(feed.entries())
                .containsExactly(
                        new Entry("https://wire.example/a", "Ferry", NINE, TEN),
                        new Entry("https://wire.example/b", null, null, null));
    }

    @Test
    void readsNewsSitemaps() throws BadFeedException {
        FeedContent feed = read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://wire.example/a</loc><news:news><news:publication><news:name>Wire</news:name>
              <news:language>en</news:language></news:publication>
              <news:publication_date>2026-03-02T09:00:00Z</news:publication_date><news:title>Ferry</news:title></news:news></url>
            <url><loc>https://wire.example/b</loc><news:news><news:publication><news:name>Wire</news:name>
              <news:language>en</news:language></news:publication>
              <news:publication_date>2026-03-02T10:00:00Z</news:publication_date><news:title>Gale</news:title></news:news></url>
            <url><loc>https://wire.example/about</loc></url></urlset>""");

        assertThat(feed.format()).isEqualTo(Format.NEWS_SITEMAP);
        assertThat(feed.title()).isEqualTo("Wire");
        assertThat(feed.entries())
                .containsExactly(
                        new Entry("https://wire.example/b", "Gale", TEN, null),
                        new Entry("https://wire.example/a", "Ferry", NINE, null));
    }

    @Test
    void obeysTheDeclaredEncoding() throws BadFeedException {
        String rss =
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss version=\"2.0\"><channel><title>Café</title>"
                        + "<item><link>https://wire.example/a</link></item></channel></rss>";

        assertThat(read(rss.getBytes(Charset.forName("windows-1252")), "application/rss+xml")
                        .title())
                .isEqualTo("Café");
    }

    @Test
    void namesTheFeedOfAPage() {
        assertThatThrownBy(() -> read("""
                <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>"""))
                .isInstanceOf(BadFeedException.class)
                .hasMessageContaining("https://wire.example/rss");
    }
}
