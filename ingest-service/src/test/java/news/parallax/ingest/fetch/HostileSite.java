package news.parallax.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.ingest.fetch.NewsSite.Answer;

/** What a site may send to whoever reads it. */
final class HostileSite {
    /** Paths that are submitted as articles, with the reasons that may be given. */
    static final Map<String, String> PAGES = new LinkedHashMap<>();

    /** Paths that are registered as feeds. */
    static final Map<String, String> FEEDS = new LinkedHashMap<>();

    private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();
    private static final int BOMB_BYTES = 60_000_000;
    private static final byte[] ZIP = {0x50, 0x4b, 3, 4, 20, 0, 0, 0};

    static {
        redirects();
        bodies();
        xml();
        otherFeeds();
    }

    private HostileSite() {}

    static void serveOn(NewsSite site) {
        ANSWERS.forEach(site::serve);
        site.serve("/bomb-gzip", packed("gzip", NewsSite.gzip(new byte[BOMB_BYTES])));
        site.serve("/bomb-deflate", packed("deflate", NewsSite.deflate(new byte[BOMB_BYTES])));
        site.serve("/bomb-feed", packed("gzip", NewsSite.gzip(new byte[BOMB_BYTES])));
        site.serve("/slow-headers", request -> {
            pause(8_000);
            return Answer.html("<p>late</p>");
        });
        site.serve("/endless", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            OutputStream out = request.getResponseBody();
            byte[] some = "<p>word word word</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                out.write(some);
            }
            throw new IOException("nobody stopped it");
        });
        site.serve("/drip", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            OutputStream out = request.getResponseBody();
            for (int i = 0; i < 40; i++) {
                out.write('a');
                out.flush();
                pause(200);
            }
            throw new IOException("nobody stopped it");
        });
        for (int i = 0; i < 7; i++) {
            site.serve("/chain-" + i, Answer.redirect(302, "/chain-" + (i + 1)));
        }
    }

    private static void redirects() {
        redirect("to-metadata", "http://169.254.169.254/latest/meta-data/", "REFUSED_ADDRESS");
        redirect("to-metadata-6", "http://[fd00:ec2::254]/", "REFUSED_ADDRESS");
        redirect("to-loopback", "http://127.0.0.1:8081/secret", "REFUSED_ADDRESS");
        redirect("to-localhost", "http://localhost/secret", "REFUSED_ADDRESS");
        redirect("to-private", "http://10.1.2.3/", "REFUSED_ADDRESS");
        redirect("to-mapped", "http://[::ffff:7f00:1]/secret", "REFUSED_ADDRESS");
        redirect("to-other-scheme-relative", "//169.254.169.254/", "REFUSED_ADDRESS");
        redirect("to-ssh", "http://wire.example:22/", "REFUSED_ADDRESS");
        redirect("to-number", "http://2130706433/secret", "BAD_REDIRECT,REFUSED_ADDRESS");
        redirect("to-hex", "http://0x7f.1/secret", "BAD_REDIRECT,REFUSED_ADDRESS");
        redirect("to-user", "http://wire.example@127.0.0.1:18190/secret", "BAD_REDIRECT");
        redirect("to-file", "file:///etc/passwd", "BAD_REDIRECT");
        redirect("to-gopher", "gopher://127.0.0.1:6379/_INFO", "BAD_REDIRECT");
        redirect("to-script", "javascript:alert(1)", "BAD_REDIRECT");
        redirect("to-data", "data:text/html,x", "BAD_REDIRECT");
        redirect("to-nonsense", "http://[::1", "BAD_REDIRECT");
        redirect("to-itself", "/to-itself", "BAD_REDIRECT");
        PAGES.put("/chain-0", "BAD_REDIRECT");
    }

    private static void redirect(String path, String location, String reasons) {
        ANSWERS.put("/" + path, Answer.redirect(302, location));
        PAGES.put("/" + path, reasons);
    }

    private static void bodies() {
        PAGES.put("/bomb-gzip", "TOO_LARGE");
        PAGES.put("/bomb-deflate", "TOO_LARGE");
        PAGES.put("/endless", "TOO_LARGE");
        PAGES.put("/drip", "TIMED_OUT");
        PAGES.put("/slow-headers", "TIMED_OUT");
        byte[] html = ArticlePages.page("Ferry", "2026-03-02T09:15:00Z", "212").getBytes(StandardCharsets.UTF_8);
        page("gzip-twice-told", packed("gzip, gzip", NewsSite.gzip(NewsSite.gzip(html))), "BAD_ENCODING");
        page("gzip-twice", packed("gzip", NewsSite.gzip(NewsSite.gzip(html))), "WRONG_TYPE");
        page("gzip-never", packed("gzip", html), "BAD_ENCODING");
        page("gzip-cut", packed("gzip", java.util.Arrays.copyOf(NewsSite.gzip(html), 200)), "BAD_ENCODING");
        page("brotli", packed("br", html), "BAD_ENCODING");
        page("zip-as-html", Answer.of(200, "text/html", ZIP), "WRONG_TYPE");
        page("zip", Answer.of(200, "application/zip", ZIP), "WRONG_TYPE");
        page("gzip-file", Answer.of(200, "application/gzip", NewsSite.gzip(html)), "WRONG_TYPE");
        page("gzip-as-html", Answer.of(200, "text/html", NewsSite.gzip(html)), "WRONG_TYPE");
        page("pdf-as-html", Answer.of(200, "text/html", "%PDF-1.7 ".getBytes(StandardCharsets.UTF_8)), "WRONG_TYPE");
        page("pdf", Answer.of(200, "application/pdf", html), "WRONG_TYPE");
        page("picture", Answer.of(200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "WRONG_TYPE");
        page("video", Answer.of(200, "video/mp4", html), "WRONG_TYPE");
        page("json", Answer.of(200, "application/json", "{}".getBytes(StandardCharsets.UTF_8)), "WRONG_TYPE");
        page("json-as-html", Answer.of(200, "text/html", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)), "WRONG_TYPE");
        page("bytes", Answer.of(200, "application/octet-stream", html), "WRONG_TYPE");
        page("huge-header", Answer.html("<p>x</p>").with("X-Long", "a".repeat(40_000)), "UNREACHABLE");
        page(
                "page-with-entities",
                Answer.html("<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret()
                        + "\">]><html><body><p>&x;</p></body></html>"),
                "NOT_AN_ARTICLE");
        page("empty", Answer.of(200, "text/html", new byte[0]), "NOT_AN_ARTICLE");
    }

    private static void page(String path, Answer answer, String reasons) {
        ANSWERS.put("/" + path, answer);
        PAGES.put("/" + path, reasons);
    }

    private static void xml() {
        String rss = "<rss version=\"2.0\"><channel><title>&x;</title><item><title>&x;</title>"
                + "<link>http://127.0.0.1:18190/secret</link></item></channel></rss>";
        doctype("entity-of-a-file", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + rss);
        doctype("entity-of-a-site", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret() + "\">]>" + rss);
        doctype("entity-public", "<!DOCTYPE rss [<!ENTITY x PUBLIC \"-//x\" \"" + secret() + "\">]>" + rss);
        doctype(
                "parameter-entity",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + secret() + "\"> %p; <!ENTITY x \"y\">]>" + rss);
        doctype("external-dtd", "<!DOCTYPE rss SYSTEM \"" + secret() + "\">" + rss);
        doctype(
                "external-dtd-public",
                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"" + secret() + "\">" + rss);
        doctype("entity-of-a-jar", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"jar:" + secret() + "!/a\">]>" + rss);
        doctype("billion-laughs", laughs() + rss);
        doctype(
                "quadratic-blow-up",
                "<!DOCTYPE rss [<!ENTITY x \"" + "a".repeat(100_000) + "\">]>"
                        + rss.replace("&x;", "&x;".repeat(2_000)));
        doctype("entity-in-itself", "<!DOCTYPE rss [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]>" + rss);
        doctype("bare-doctype", "<!DOCTYPE rss>" + rss.replace("&x;", "News"));
        doctype(
                "default-attributes",
                "<!DOCTYPE rss [<!ATTLIST link href CDATA \"" + secret() + "\">]>" + rss.replace("&x;", "News"));
        doctype(
                "atom-entity",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&x;</title></feed>");
        doctype(
                "sitemap-entity",
                "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"" + secret() + "\">]>"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>&x;</loc></url></urlset>");
        feed(
                "doctype-utf-16",
                Answer.of(
                        200,
                        "application/xml; charset=utf-16",
                        ("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret() + "\">]>" + rss)
                                .getBytes(StandardCharsets.UTF_16)));
        xmlFeed("unknown-entity", rss);
        xmlFeed("deep", "<rss>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</rss>");
        xmlFeed("wide", "<rss " + attributes(5_000) + "></rss>");
        xmlFeed("utf-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-rss+AD4-");
        xmlFeed("not-closed", "<rss><channel>");
        xmlFeed("not-a-character", "<rss><channel><title>&#0;</title></channel></rss>");
        xmlFeed("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        xmlFeed("sitemap-index", "<sitemapindex><sitemap><loc>" + secret() + "</loc></sitemap></sitemapindex>");
        xmlFeed(
                "sitemap-without-news",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + secret()
                        + "</loc></url></urlset>");
        xmlFeed("many-elements", "<rss>" + "<a/>".repeat(600_000) + "</rss>");
    }

    private static void doctype(String path, String xml) {
        xmlFeed(path, "<?xml version=\"1.0\"?>" + xml);
    }

    private static void xmlFeed(String path, String xml) {
        feed(path, Answer.of(200, "application/rss+xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void feed(String path, Answer answer) {
        ANSWERS.put("/" + path, answer);
        FEEDS.put("/" + path, "BAD_FEED");
    }

    private static void otherFeeds() {
        FEEDS.put("/bomb-feed", "TOO_LARGE");
        feed(
                "deep-json",
                json("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": " + "[".repeat(20_000)
                        + "]".repeat(20_000) + "}"));
        feed("other-json", json("{\"items\": []}"));
        feed("broken-json", json("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": ["));
        feed("page-as-feed", Answer.html(ArticlePages.page("Ferry", "2026-03-02T09:15:00Z", "212")));
        feed("words", Answer.of(200, "text/plain", "no feed".getBytes(StandardCharsets.UTF_8)));
        ANSWERS.put("/zip-as-feed", Answer.of(200, "application/rss+xml", ZIP));
        FEEDS.put("/zip-as-feed", "WRONG_TYPE");
        ANSWERS.put("/zip-feed", Answer.of(200, "application/zip", ZIP));
        FEEDS.put("/zip-feed", "WRONG_TYPE");
        ANSWERS.put("/feed-to-metadata", Answer.redirect(301, "http://169.254.169.254/"));
        FEEDS.put("/feed-to-metadata", "REFUSED_ADDRESS");
    }

    private static Answer json(String json) {
        return Answer.of(200, "application/feed+json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer packed(String encoding, byte[] body) {
        return Answer.of(200, "text/html", body).with("Content-Encoding", encoding);
    }

    private static String secret() {
        return "http://127.0.0.1:18190/secret";
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs.append("<!ENTITY x \"&a39;\">]>").toString();
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException("the site closes", e);
        }
    }
}
