package news.parallax.ingest.feed;

import static news.parallax.ingest.feed.FeedCalls.atom;
import static news.parallax.ingest.feed.FeedCalls.change;
import static news.parallax.ingest.feed.FeedCalls.feed;
import static news.parallax.ingest.feed.FeedCalls.pages;
import static news.parallax.ingest.feed.FeedCalls.poll;
import static news.parallax.ingest.feed.FeedCalls.register;
import static news.parallax.ingest.feed.FeedCalls.registered;
import static news.parallax.ingest.feed.FeedCalls.remove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.feed.FeedCalls.Listed;
import news.parallax.ingest.fetch.ArticlePages;
import news.parallax.ingest.fetch.NewsSite;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feeds are registered, polled in their turn, and their pages read. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class FeedResourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final String YESTERDAY = Instant.now()
            .minus(1, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private static final String TODAY = Instant.now()
            .minus(1, ChronoUnit.HOURS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private static NewsSite site;
    private static NewsSite shySite;

    @BeforeAll
    static void open() {
        site = new NewsSite(18192);
        shySite = new NewsSite(18193);
        shySite.serve(
                "/robots.txt",
                Answer.of(200, "text/plain", "User-agent: *\nDisallow: /private/\n".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() {
        site.close();
        shySite.close();
    }

    private static String fresh(String what) {
        return "/" + what + "/" + UUID.randomUUID();
    }

    private static Answer atomAnswer(Listed... entries) {
        return Answer.of(200, "application/atom+xml", atom(List.of(entries)).getBytes(StandardCharsets.UTF_8));
    }

    private static String article(String figure) {
        return ArticlePages.page("Ferry runs aground", YESTERDAY, figure);
    }

    private static io.restassured.response.ValidatableResponse stored(String url) {
        return RestAssured.given()
                .get("/api/articles/" + ContentIds.articleId(url))
                .then();
    }

    private static void awaitRead(String feed, int pages) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(feed(feed).getInt("pagesRead")).isEqualTo(pages));
    }

    @Test
    void readsTheArticlesThatAFeedLists() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        site.serve(feedPath, atomAnswer(new Listed(page + "?utm_source=feed", "Ferry", YESTERDAY)));
        site.serve(page, Answer.html(article("212")));

        String feed = register(site.url(feedPath))
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("title", equalTo("Shetland Post"))
                .body("format", equalTo("ATOM"))
                .extract()
                .path("id");

        awaitRead(feed, 1);
        stored(site.url(page)).statusCode(200).body("body", containsString("212 passengers"));
        assertThat(pages(feed).getString("items[0].articleId"))
                .isEqualTo(ContentIds.articleId(site.url(page)).toString());
        assertThat(feed(feed).getInt("intervalSeconds")).isBetween(7_000, 7_300);
    }

    @Test
    void registersAFeedOnce() {
        String feedPath = fresh("feed");
        site.serve(feedPath, atomAnswer());
        String feed = registered(site.url(feedPath));

        register(site.url(feedPath)).statusCode(200).body("id", equalTo(feed));
    }

    @Test
    void readsNothingAgainThatHasNotChanged() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        AtomicInteger unchanged = new AtomicInteger();
        site.serve(feedPath, request -> {
            if ("\"v1\"".equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                return Answer.status(304);
            }
            return atomAnswer(new Listed(page, "Ferry", YESTERDAY)).with("ETag", "\"v1\"");
        });
        site.serve(page, Answer.html(article("212")));
        String feed = registered(site.url(feedPath));
        awaitRead(feed, 1);

        poll(feed);

        await().atMost(PATIENCE).until(() -> unchanged.get() == 1);
        assertThat(site.visits(page)).isEqualTo(1);
        await().atMost(PATIENCE).until(() -> feed(feed).getString("nextPollAt") != null);
        assertThat(feed(feed).getString("state")).isEqualTo("ACTIVE");
    }

    @Test
    void readsAPageAgainWhenTheFeedSaysThatItHasChanged() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        site.serve(feedPath, atomAnswer(new Listed(page, "Ferry", YESTERDAY)));
        site.serve(page, Answer.html(article("212")));
        String feed = registered(site.url(feedPath));
        awaitRead(feed, 1);
        site.serve(feedPath, atomAnswer(new Listed(page, "Ferry", TODAY)));
        site.serve(page, Answer.html(article("221")));

        poll(feed);

        await().atMost(PATIENCE).untilAsserted(() -> stored(site.url(page))
                .body("revision", equalTo(2))
                .body("body", containsString("221 passengers")));
    }

    @Test
    void showsFailuresAndComesBackUntilTheyArePast() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        AtomicBoolean down = new AtomicBoolean(true);
        site.serve(feedPath, request -> down.get() ? Answer.status(500) : atomAnswer(new Listed(page, "F", YESTERDAY)));
        AtomicInteger tries = new AtomicInteger();
        site.serve(page, request -> tries.incrementAndGet() < 3 ? Answer.status(503) : Answer.html(article("212")));

        String feed = register(site.url(feedPath))
                .statusCode(201)
                .body("state", equalTo("FAILING"))
                .body("problem", equalTo("HTTP_ERROR"))
                .body("siteStatus", equalTo(500))
                .body("failures", equalTo(1))
                .extract()
                .path("id");
        await().atMost(PATIENCE).until(() -> feed(feed).getInt("failures") >= 2);
        down.set(false);

        awaitRead(feed, 1);
        assertThat(feed(feed).getString("state")).isEqualTo("ACTIVE");
        assertThat(feed(feed).getString("problem")).isNull();
        assertThat(tries.get()).isEqualTo(3);
    }

    @Test
    void leavesASiteAloneForAsLongAsItAsks() {
        String feedPath = fresh("feed");
        site.serve(feedPath, Answer.status(429).with("Retry-After", "3600"));

        String feed = registered(site.url(feedPath));

        Instant next = Instant.parse(feed(feed).getString("nextPollAt"));
        assertThat(next).isAfter(Instant.now().plus(59, ChronoUnit.MINUTES));
        remove(feed).statusCode(204);
    }

    @Test
    void pausesAndPollsOnceOnDemand() {
        String feedPath = fresh("feed");
        site.serve(feedPath, atomAnswer());
        String feed = registered(site.url(feedPath));

        change(feed, Map.of("paused", true))
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("nextPollAt", nullValue());
        int before = site.visits(feedPath);
        poll(feed);
        await().atMost(PATIENCE).until(() -> site.visits(feedPath) == before + 1);

        change(feed, Map.of("paused", false)).body("state", equalTo("ACTIVE"));
        await().atMost(PATIENCE).until(() -> site.visits(feedPath) == before + 2);
    }

    @Test
    void namesTheOutletOfAllArticles() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        site.serve(page, Answer.html(article("212")));
        site.serve(feedPath, atomAnswer());
        String feed = registered(site.url(feedPath));
        change(feed, Map.of("source", "Post of Shetland")).body("source", equalTo("Post of Shetland"));
        site.serve(feedPath, atomAnswer(new Listed(page, "Ferry", YESTERDAY)));

        poll(feed);

        awaitRead(feed, 1);
        stored(site.url(page)).body("source", equalTo("Post of Shetland"));
        change(feed, Map.of("source", "a".repeat(201))).statusCode(413).body("field", equalTo("source"));
    }

    @Test
    void removesAFeedAndKeepsItsArticles() {
        String feedPath = fresh("feed");
        String page = fresh("world");
        site.serve(feedPath, atomAnswer(new Listed(page, "Ferry", YESTERDAY)));
        site.serve(page, Answer.html(article("212")));
        String feed = registered(site.url(feedPath));
        awaitRead(feed, 1);

        remove(feed).statusCode(204);

        FeedCalls.read(feed).statusCode(404).contentType("application/problem+json");
        remove(feed).statusCode(404);
        stored(site.url(page)).statusCode(200);
    }

    @Test
    void keepsToRobotsTxt() {
        String open = fresh("feed");
        String closed = fresh("private");
        shySite.serve(open, atomAnswer(new Listed(closed, "Ferry", YESTERDAY)));
        shySite.serve(closed, Answer.html(article("212")));

        register(shySite.url(closed)).statusCode(422).body("reason", equalTo("ROBOTS"));
        String feed = registered(shySite.url(open));

        await().atMost(PATIENCE).until(() -> pages(feed).getString("items[0].problem") != null);
        assertThat(pages(feed).getString("items[0].problem")).isEqualTo("ROBOTS");
        assertThat(shySite.visits(closed)).isZero();
        assertThat(shySite.visits("/robots.txt")).isEqualTo(1);
    }

    @Test
    void listsFeedsAndKnowsNoOthers() {
        String feedPath = fresh("feed");
        site.serve(feedPath, atomAnswer());
        String feed = registered(site.url(feedPath));

        assertThat(RestAssured.given().get("/api/feeds").jsonPath().getList("items.id", String.class))
                .contains(feed);
        FeedCalls.read(UUID.randomUUID().toString()).statusCode(404);
        change(UUID.randomUUID().toString(), Map.of("paused", true)).statusCode(404);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        register("").statusCode(400).body("field", equalTo("url"));
        RestAssured.given()
                .contentType("application/json")
                .body("{")
                .post("/api/feeds")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
