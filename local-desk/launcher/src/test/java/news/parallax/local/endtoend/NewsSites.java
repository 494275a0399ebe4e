package news.parallax.local.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.local.chaos.GeneratedStory;
import news.parallax.local.demo.Report;

/**
 * Sites on loopback with 20 feeds of four formats and 500 pages of generated stories, three pages a story. Some pages fail at
 * first, some ask for patience, some have moved; once {@link #correct()} was called, some have another figure.
 */
final class NewsSites implements AutoCloseable {
    static final int FEEDS = 20;
    static final int PAGES = 500;

    private static final int SITES = 5;
    private static final int PAGES_A_FEED = PAGES / FEEDS;
    private static final int PAGES_A_STORY = 3;
    private static final List<GeneratedStory> STORIES = GeneratedStory.first(PAGES / PAGES_A_STORY + 1);

    private final List<HttpServer> sites = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Boolean> hasFailed = new ConcurrentHashMap<>();
    private final Instant start = Instant.now();
    private volatile boolean corrected;

    private record Answer(int status, String type, String body, String header, String value) {
        static Answer of(String type, String body) {
            return new Answer(200, type, body, "X-Site", "1");
        }

        static Answer status(int status, String header, String value) {
            return new Answer(status, "text/plain", "status " + status, header, value);
        }
    }

    NewsSites() throws IOException {
        for (int i = 0; i < SITES; i++) {
            HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
            site.createContext("/", this::serve);
            site.setExecutor(threads);
            site.start();
            sites.add(site);
        }
    }

    /** For the fetcher, which else refuses loopback. */
    static String allowedAddresses() {
        return "127.0.0.1/32";
    }

    List<String> feeds() {
        return IntStream.range(0, FEEDS)
                .mapToObj(feed -> site(feed) + "/feed/" + feed)
                .toList();
    }

    List<String> pages() {
        return IntStream.range(0, PAGES).mapToObj(NewsSites.this::page).toList();
    }

    List<GeneratedStory> stories() {
        return STORIES;
    }

    /** The stories of which a page gets another figure, and its feed says so. */
    List<GeneratedStory> correctedStories() {
        return IntStream.range(0, PAGES)
                .filter(NewsSites::isCorrected)
                .mapToObj(page -> STORIES.get(page / PAGES_A_STORY))
                .toList();
    }

    List<String> correctedPages() {
        return IntStream.range(0, PAGES)
                .filter(NewsSites::isCorrected)
                .mapToObj(this::page)
                .toList();
    }

    void correct() {
        corrected = true;
    }

    private String site(int feed) {
        return "http://127.0.0.1:" + sites.get(feed % SITES).getAddress().getPort();
    }

    private String page(int page) {
        return site(page / PAGES_A_FEED) + "/news/" + page;
    }

    /** RSS has no date of change: there a changed page is found by watching alone. */
    private static boolean isCorrected(int page) {
        boolean second = page % PAGES_A_STORY == 1;
        return second
                && STORIES.get(page / PAGES_A_STORY).reports().size() > PAGES_A_STORY
                && page / PAGES_A_FEED % 4 != 3;
    }

    private Report report(int page) {
        List<Report> reports = STORIES.get(page / PAGES_A_STORY).reports();
        return reports.get(corrected && isCorrected(page) ? PAGES_A_STORY : page % PAGES_A_STORY);
    }

    private void serve(HttpExchange request) throws IOException {
        try (request) {
            Answer answer = answer(request.getRequestURI().getPath());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", answer.type());
            request.getResponseHeaders().set(answer.header(), answer.value());
            request.sendResponseHeaders(answer.status(), body.length);
            request.getResponseBody().write(body);
        } catch (IOException goneAway) {
            // The fetcher may hang up.
        }
    }

    private Answer answer(String path) {
        if (path.equals("/robots.txt")) {
            return Answer.status(404, "X-Site", "1");
        }
        int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (path.startsWith("/feed/")) {
            return number == 5 && hasFailed.put(path, true) == null ? Answer.status(502, "X-Site", "1") : feed(number);
        }
        if (path.startsWith("/old/")) {
            return Answer.status(301, "Location", "/news/" + number);
        }
        if (number % 10 == 3 && hasFailed.put(path, true) == null) {
            return Answer.status(500, "X-Site", "1");
        }
        if (number % 100 == 7 && hasFailed.put(path, true) == null) {
            return Answer.status(503, "Retry-After", "1");
        }
        return Answer.of("text/html; charset=utf-8", html(report(number)));
    }

    private static String html(Report report) {
        String paragraphs =
                report.body().strip().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("</p><p>"));
        return """
            <!doctype html><html lang="en"><head><title>%1$s</title><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%1$s", "datePublished": "%2$s",
             "publisher": {"@type": "Organization", "name": "%3$s"}}</script></head>
            <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>%1$s</h1><p>%4$s</p>
            </article></body></html>
            """.formatted(report.title(), report.publishedAt(), report.source(), paragraphs);
    }

    private record Entry(String link, String title, Instant changedAt) {}

    private Answer feed(int feed) {
        List<Entry> entries = IntStream.range(feed * PAGES_A_FEED, (feed + 1) * PAGES_A_FEED)
                .mapToObj(this::entry)
                .toList();
        return switch (feed % 4) {
            case 0 -> Answer.of("application/atom+xml", atom(entries));
            case 1 -> Answer.of("application/feed+json", json(entries));
            case 2 -> Answer.of("text/xml", sitemap(entries));
            default -> Answer.of("application/rss+xml", rss(entries));
        };
    }

    private Entry entry(int page) {
        String link = page % 25 == 9 ? page(page).replace("/news/", "/old/") : page(page);
        Instant changed = corrected && isCorrected(page) ? start.minusSeconds(3_600) : start.minusSeconds(86_400);
        return new Entry(link, report(page).title(), changed);
    }

    private static String each(List<Entry> entries, String form, String between) {
        return entries.stream()
                .map(entry -> form.formatted(entry.link(), entry.title(), entry.changedAt()))
                .collect(Collectors.joining(between));
    }

    private static String atom(List<Entry> entries) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>urn:news</id>"
                + "<updated>2026-03-02T10:00:00Z</updated>"
                + each(
                        entries,
                        "<entry><link href=\"%1$s\"/><id>%1$s</id><title>%2$s</title><updated>%3$s</updated></entry>",
                        "")
                + "</feed>";
    }

    private static String json(List<Entry> entries) {
        return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"News\", \"items\": ["
                + each(
                        entries,
                        "{\"id\": \"%1$s\", \"url\": \"%1$s\", \"title\": \"%2$s\", \"date_modified\": \"%3$s\"}",
                        ",")
                + "]}";
    }

    private static String sitemap(List<Entry> entries) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                + each(
                        entries,
                        "<url><loc>%1$s</loc><lastmod>%3$s</lastmod><news:news><news:publication>"
                                + "<news:name>News</news:name><news:language>en</news:language></news:publication>"
                                + "<news:publication_date>%3$s</news:publication_date><news:title>%2$s</news:title>"
                                + "</news:news></url>",
                        "")
                + "</urlset>";
    }

    private static String rss(List<Entry> entries) {
        return "<rss version=\"2.0\"><channel><title>News</title><link>https://news.example</link>"
                + "<description>News</description>"
                + each(entries, "<item><link>%1$s</link><title>%2$s</title></item>", "")
                + "</channel></rss>";
    }

    @Override
    public void close() {
        sites.forEach(site -> site.stop(0));
        threads.shutdownNow();
    }
}
