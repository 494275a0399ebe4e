package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import news.parallax.contracts.ContentIds;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ArticleResourceTest {
    private static final String BODY =
            "LERWICK, March 2 (EW) - A ferry with 212 passengers ran aground off Lerwick on Monday, the coastguard"
                    + " said.\n\n"
                    + "Nobody was hurt, it said.";

    @Test
    void takesAnArticleAndShowsWhatItKept() {
        String url = freshUrl();

        post(article(url, "Home\n\n" + BODY + "\n\nRelated articles\n\nTen die in hotel fire"))
                .statusCode(202)
                .header("Location", endsWith("/api/articles/" + ContentIds.articleId(url)))
                .body("articleId", equalTo(ContentIds.articleId(url).toString()))
                .body("revision", equalTo(1))
                .body("outcome", equalTo("ACCEPTED"));

        get(url).statusCode(200)
                .body("revision", equalTo(1))
                .body("latestRevision", equalTo(1))
                .body("url", equalTo(url))
                .body("title", equalTo("Ferry runs aground off Lerwick"))
                .body("source", equalTo("Example Wire"))
                .body("publishedAt", equalTo("2026-03-02T09:15:00Z"))
                .body("language", equalTo("en"))
                .body("body", equalTo(BODY));
    }

    @Test
    void tellsTheSameTextFromAnother() {
        String url = freshUrl();
        post(article(url, BODY)).body("outcome", equalTo("ACCEPTED"));

        post(article(url, BODY))
                .statusCode(202)
                .body("outcome", equalTo("UNCHANGED"))
                .body("revision", equalTo(1));
        post(article(url + "?utm_source=mail#top", BODY + "\n\nAdvertisement")).body("outcome", equalTo("UNCHANGED"));
        post(article(url, BODY.replace("212", "221")))
                .body("outcome", equalTo("REVISED"))
                .body("revision", equalTo(2));
        post(article(url, BODY)).body("outcome", equalTo("REVISED")).body("revision", equalTo(3));
    }

    @Test
    void keepsEveryRevision() {
        String url = freshUrl();
        post(article(url, BODY));
        post(article(url, BODY.replace("212", "221")));
        String path = Submissions.PATH + "/" + ContentIds.articleId(url) + "/revisions";

        given().get(path)
                .then()
                .statusCode(200)
                .body("revision", contains(2, 1))
                .body("[0].length", greaterThan(100));
        given().get(path + "/1").then().statusCode(200).body("body", containsString("212"));
        given().get(path + "/2").then().statusCode(200).body("body", containsString("221"));
        given().get(path + "/3").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void fillsInFromThePageWhatTheSubmissionLeavesOut() {
        String url = freshUrl();
        String html = """
            <html lang="en"><head><title>Ferry aground | Shetland Post</title>
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
             "headline": "Ferry runs aground off Lerwick", "datePublished": "2026-03-02T09:15:00Z",
             "author": {"@type": "Person", "name": "Ann Isbister"},
             "publisher": {"@type": "Organization", "name": "The Shetland Post"}}</script></head>
            <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Ferry runs aground</h1>
            <p>A ferry with 212 passengers ran aground off Lerwick on Monday morning, the coastguard said, after
            its engine had failed in a force eight gale.</p>
            <p>Nobody was hurt, it said, and the passengers, among them 30 schoolchildren, were taken off by two
            lifeboats before noon.</p></article></body></html>\
            """;

        post(Map.of("url", url, "html", html)).statusCode(202).body("outcome", equalTo("ACCEPTED"));

        get(url).body("title", equalTo("Ferry runs aground off Lerwick"))
                .body("source", equalTo("The Shetland Post"))
                .body("publishedAt", equalTo("2026-03-02T09:15:00Z"))
                .body("byline", equalTo("Ann Isbister"))
                .body("body", startsWith("A ferry with 212 passengers ran aground"))
                .body("body", endsWith("lifeboats before noon."));
    }

    @Test
    void fallsBackOnTheSiteAndTheTimeOfReceipt() {
        String url = freshUrl();
        Instant before = Instant.now();

        post(Map.of("url", url, "body", BODY)).statusCode(202);

        String publishedAt =
                get(url).body("source", equalTo("wire.example")).extract().path("publishedAt");
        assertThat(Instant.parse(publishedAt)).isBetween(before.minusMillis(1), before.plus(Duration.ofMinutes(1)));
    }

    @Test
    void believesTheDateLineOfAScrapedPage() {
        String url = freshUrl();

        post(Map.of("url", url, "body", "March 2, 2026 / 6:21 AM\n\nBy Ann Isbister\n\n" + BODY));

        get(url).body("publishedAt", equalTo("2026-03-02T06:21:00Z")).body("byline", equalTo("By Ann Isbister"));
    }

    @Test
    void marksWhatAPageSaysAMachineTranslated() {
        String translated = freshUrl();
        String written = freshUrl();

        post(Map.of("url", translated, "body", BODY + "\n\nThis article was automatically translated from Norwegian."));
        post(Map.of("url", written, "body", BODY));

        get(translated).body("machineTranslated", equalTo(true));
        get(written).body("machineTranslated", equalTo(false));
    }

    @Test
    void knowsNoUnknownArticle() {
        get(freshUrl()).statusCode(404).contentType("application/problem+json").body("status", equalTo(404));
        given().get(Submissions.PATH + "/no-uuid").then().statusCode(404);
    }
}
