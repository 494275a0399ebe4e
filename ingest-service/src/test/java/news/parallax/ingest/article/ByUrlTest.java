package news.parallax.ingest.article;

import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.fetch.ArticlePages;
import news.parallax.ingest.fetch.NewsSite;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article is read from nothing but its url. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ByUrlTest {
    private static final String PUBLISHED = "2026-03-02T09:15:00Z";
    private static NewsSite site;

    @BeforeAll
    static void open() {
        site = new NewsSite(18191);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String freshPath() {
        return "/world/" + UUID.randomUUID();
    }

    private static void reads(String url, String articleUrl) {
        UUID id = ContentIds.articleId(articleUrl);
        post(Map.of("url", url))
                .statusCode(202)
                .body("articleId", equalTo(id.toString()))
                .body("outcome", equalTo("ACCEPTED"));
        Submissions.get(articleUrl)
                .statusCode(200)
                .body("title", equalTo("Ferry runs aground"))
                .body("source", equalTo("The Shetland Post"))
                .body("publishedAt", equalTo(PUBLISHED))
                .body("language", equalTo("en"))
                .body("body", startsWith("A ferry with 212 passengers"))
                .body("body", containsString("lifeboats before noon."));
    }

    @Test
    void readsThePageWithItsMetadata() {
        String path = freshPath();
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212")));

        reads(site.url(path), site.url(path));
    }

    @Test
    void leavesOutTrackingAndBelievesTheCanonicalUrlOfTheSameSite() {
        String path = freshPath();
        String canonical = "<link rel=\"canonical\" href=\"" + path + "\">";
        Answer page = Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212", canonical));
        site.serve(path + "/amp", page);
        site.serve(path + "-from-the-home-page", page);

        reads(site.url(path + "-from-the-home-page") + "?utm_source=mail&fbclid=1#top", site.url(path));
        post(Map.of("url", site.url(path + "/amp")))
                .statusCode(202)
                .body("articleId", equalTo(ContentIds.articleId(site.url(path)).toString()))
                .body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void doesNotBelieveAPageThatNamesAnotherSitesAddress() {
        String path = freshPath();
        String foreign = "<link rel=\"canonical\" href=\"https://wire.example/world/ferry\">";
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212", foreign)));

        reads(site.url(path), site.url(path));
    }

    @Test
    void followsRedirectsToTheArticle() {
        String path = freshPath();
        site.serve(path + "-short", Answer.redirect(301, path + "-moved"));
        site.serve(path + "-moved", Answer.redirect(302, site.url(path)));
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212")));

        reads(site.url(path + "-short"), site.url(path));
    }

    @Test
    void unpacksAndDecodes() {
        String path = freshPath();
        String html = ArticlePages.page("Ferry runs aground", PUBLISHED, "212").replace("Aberdeen", "Málaga");
        site.serve(
                path,
                Answer.of(
                                200,
                                "text/html; charset=iso-8859-1",
                                NewsSite.gzip(html.getBytes(Charset.forName("windows-1252"))))
                        .with("Content-Encoding", "gzip"));

        reads(site.url(path), site.url(path));

        Submissions.get(site.url(path)).body("body", containsString("a concert in Málaga"));
    }

    @Test
    void letsTheSubmitterSayWhatThePageDoesNot() {
        String path = freshPath();
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212")));

        post(Map.of("url", site.url(path), "source", "Another Post", "title", "Ferry stuck"))
                .statusCode(202);

        Submissions.get(site.url(path)).body("source", equalTo("Another Post")).body("title", equalTo("Ferry stuck"));
    }

    @Test
    void tellsARevisedPage() {
        String path = freshPath();
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "212")));
        post(Map.of("url", site.url(path))).body("outcome", equalTo("ACCEPTED"));
        post(Map.of("url", site.url(path))).body("outcome", equalTo("UNCHANGED"));
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", PUBLISHED, "221")));

        post(Map.of("url", site.url(path))).body("outcome", equalTo("REVISED")).body("revision", equalTo(2));
    }

    private static void refused(String url, int status, String reason) {
        post(Map.of("url", url))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("reason", equalTo(reason))
                .body("field", equalTo("url"));
    }

    @Test
    void saysWhatTheSiteAnsweredInstead() {
        String path = freshPath();
        site.serve(path + "-broken", Answer.status(500));
        site.serve(path + "-busy", Answer.status(503).with("Retry-After", "120"));
        site.serve(path + "-closed", Answer.status(403));
        site.serve(path + "-gone", Answer.status(410));

        refused(site.url(path + "-broken"), 502, "HTTP_ERROR");
        refused(site.url(path + "-closed"), 502, "HTTP_ERROR");
        refused(site.url(path + "-gone"), 422, "GONE");
        refused(site.url(path + "-missing"), 422, "GONE");
        String retry = post(Map.of("url", site.url(path + "-busy")))
                .statusCode(502)
                .body("siteStatus", equalTo(503))
                .extract()
                .header("Retry-After");
        assertThat(retry).isEqualTo("120");
    }

    @Test
    void saysThatASiteCannotBeReached() {
        // Nobody listens at this port.
        refused("http://127.0.0.1:18199/a", 502, "UNREACHABLE");
    }

    @Test
    void takesNoTeaserForTheArticle() {
        String path = freshPath();
        site.serve(
                path,
                Answer.html("<html><body><h1>Ferry</h1><p>A ferry ran aground off Lerwick on Monday.</p>"
                        + "<p>Subscribe to read on.</p></body></html>"));

        refused(site.url(path), 422, "NOT_AN_ARTICLE");

        Submissions.get(site.url(path)).statusCode(404);
    }

    @Test
    void takesNoFrontPageForTheArticleThatIsGone() {
        String path = freshPath();
        site.serve(path, Answer.redirect(302, "/"));
        site.serve("/", Answer.html(ArticlePages.page("Today", PUBLISHED, "212")));

        refused(site.url(path), 422, "NOT_AN_ARTICLE");
    }

    @Test
    void refusesWhatIsNoPage() {
        String path = freshPath();
        site.serve(path, Answer.of(200, "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));

        refused(site.url(path), 422, "WRONG_TYPE");
    }
}
