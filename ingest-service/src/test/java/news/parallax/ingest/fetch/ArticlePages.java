package news.parallax.ingest.fetch;

/** Pages of invented articles. */
public final class ArticlePages {
    private ArticlePages() {}

    /** A page with navigation around an article of two paragraphs. */
    public static String page(String headline, String publishedAt, String figure) {
        return page(headline, publishedAt, figure, "");
    }

    /** @param head more elements of the head */
    public static String page(String headline, String publishedAt, String figure, String head) {
        return """
            <!doctype html><html lang="en"><head><title>%1$s | Shetland Post</title>%4$s
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
             "headline": "%1$s", "datePublished": "%2$s",
             "publisher": {"@type": "Organization", "name": "The Shetland Post"}}</script></head>
            <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>%1$s</h1>
            <p>A ferry with %3$s passengers ran aground off Lerwick on Monday morning, the coastguard said, after
            its engine had failed in a force eight gale that had been forecast since the weekend.</p>
            <p>Nobody was hurt, it said, and the passengers, among them 30 schoolchildren on their way to a concert in
            Aberdeen, were taken off by two lifeboats before noon.</p></article></body></html>
            """.formatted(headline, publishedAt, figure, head);
    }
}
