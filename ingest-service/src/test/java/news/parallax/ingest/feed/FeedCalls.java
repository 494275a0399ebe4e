package news.parallax.ingest.feed;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Registers feeds as a client would, and writes the feeds that a site serves. */
final class FeedCalls {
    private static final String PATH = "/api/feeds";

    private FeedCalls() {}

    static ValidatableResponse register(String url) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .post(PATH)
                .then();
    }

    static String registered(String url) {
        return register(url).statusCode(201).extract().path("id");
    }

    static ValidatableResponse change(String id, Map<String, Object> change) {
        return given().contentType(ContentType.JSON)
                .body(change)
                .patch(PATH + "/" + id)
                .then();
    }

    static ValidatableResponse remove(String id) {
        return given().delete(PATH + "/" + id).then();
    }

    static void poll(String id) {
        given().post(PATH + "/" + id + "/poll").then().statusCode(202);
    }

    static JsonPath feed(String id) {
        return given().get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath pages(String id) {
        return given().get(PATH + "/" + id + "/pages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse read(String id) {
        return given().get(PATH + "/" + id).then();
    }

    /**
     * An entry.
     *
     * @param changedAt RFC 3339
     */
    record Listed(String link, String title, String changedAt) {}

    static String atom(List<Listed> entries) {
        StringBuilder feed =
                new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Shetland Post</title>"
                        + "<id>urn:post</id><updated>2026-03-02T10:00:00Z</updated>");
        for (Listed one : entries) {
            feed.append("<entry><title>%s</title><id>%s</id><link href=\"%s\"/><updated>%s</updated></entry>"
                    .formatted(one.title(), one.link(), one.link(), one.changedAt()));
        }
        return feed.append("</feed>").toString();
    }

    static String rss(List<Listed> entries) {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>"
                + "<title>Shetland Post</title><link>https://post.example</link><description>News</description>");
        for (Listed one : entries) {
            feed.append("<item><title>%s</title><link>%s</link></item>".formatted(one.title(), one.link()));
        }
        return feed.append("</channel></rss>").toString();
    }

    static String json(List<Listed> entries) {
        return entries.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "{\"id\": \"%s\", \"url\": \"%s\", \"title\": \"%s\", \"date_modified\": \"%s\"}",
                        one.link(),
                        one.link(),
                        one.title(),
                        one.changedAt()))
                .collect(java.util.stream.Collectors.joining(
                        ",",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Post\", \"items\": [",
                        "]}"));
    }

    static String sitemap(List<Listed> entries) {
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">");
        for (Listed one : entries) {
            map.append(
                    ("<url><loc>%s</loc><lastmod>%s</lastmod><news:news><news:publication><news:name>Post</news:name>"
                                    + "<news:language>en</news:language></news:publication>"
                                    + "<news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>")
                            .formatted(one.link(), one.changedAt(), one.changedAt(), one.title()));
        }
        return map.append("</urlset>").toString();
    }
}
