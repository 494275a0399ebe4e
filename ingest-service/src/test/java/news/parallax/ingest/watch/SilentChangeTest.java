package news.parallax.ingest.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.fetch.ArticlePages;
import news.parallax.ingest.fetch.NewsSite;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages are read again while their articles are young; the tests' configuration does so every second for two minutes. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SilentChangeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static NewsSite site;

    @BeforeAll
    static void open() {
        site = new NewsSite(18191);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static void submit(String path) {
        given().contentType(ContentType.JSON)
                .body(Map.of("url", site.url(path)))
                .post("/api/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void makesARevisionOfASilentChange() {
        String path = "/world/" + UUID.randomUUID();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        AtomicReference<String> figure = new AtomicReference<>("212");
        AtomicInteger unchanged = new AtomicInteger();
        site.serve(path, request -> {
            String tag = "\"" + figure.get() + "\"";
            if (tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                return Answer.status(304);
            }
            return Answer.html(ArticlePages.page("Ferry runs aground", now, figure.get()))
                    .with("ETag", tag);
        });
        submit(path);
        await().atMost(PATIENCE).until(() -> unchanged.get() > 0);

        figure.set("221");

        String article = "/api/articles/" + ContentIds.articleId(site.url(path));
        await().atMost(PATIENCE).untilAsserted(() -> given().get(article)
                .then()
                .body("revision", equalTo(2))
                .body("body", containsString("221 passengers")));
    }

    @Test
    void leavesOldArticlesAlone() throws InterruptedException {
        String path = "/world/" + UUID.randomUUID();
        site.serve(path, Answer.html(ArticlePages.page("Ferry runs aground", "2026-03-02T09:15:00Z", "212")));
        submit(path);

        Thread.sleep(2_500);

        assertThat(site.visits(path)).isEqualTo(1);
    }
}
