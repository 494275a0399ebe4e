package news.parallax.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.article.ArticlePublishing;
import news.parallax.ingest.feed.FeedCalls.Listed;
import news.parallax.ingest.fetch.ArticlePages;
import news.parallax.ingest.fetch.NewsSite;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Five sites with 20 feeds and 500 pages, some of which fail, move, and change: nothing is lost, nothing is read in vain. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@Timeout(400)
class TwentyFeedsTest {
    private static final int FIRST_PORT = 18194;
    private static final int SITES = 5;
    private static final int FEEDS = 20;
    private static final int PAGES_A_FEED = 25;
    private static final int PAGES = FEEDS * PAGES_A_FEED;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String YESTERDAY = START.minus(1, ChronoUnit.DAYS).toString();
    private static final String LATER = START.minus(1, ChronoUnit.HOURS).toString();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final List<NewsSite> sites = new ArrayList<>();
    private final Map<Integer, Boolean> hasFailed = new ConcurrentHashMap<>();
    private final AtomicBoolean revised = new AtomicBoolean();

    @BeforeEach
    void open() {
        IntStream.range(0, SITES).forEach(i -> sites.add(new NewsSite(FIRST_PORT + i)));
        IntStream.range(0, PAGES).forEach(this::servePage);
        IntStream.range(0, FEEDS).forEach(this::serveFeed);
    }

    @AfterEach
    void close() {
        sites.forEach(NewsSite::close);
    }

    private NewsSite siteOf(int feed) {
        return sites.get(feed % SITES);
    }

    private String pageUrl(int page) {
        return siteOf(page / PAGES_A_FEED).url("/news/" + page);
    }

    private static boolean failsFirst(int page) {
        return page % 10 == 3;
    }

    private static boolean asksForPatience(int page) {
        return page % 100 == 7;
    }

    private static boolean hasMoved(int page) {
        return page % 25 == 9;
    }

    /** The feed says so. */
    private static boolean isRevised(int page) {
        return page % 25 == 12;
    }

    private void servePage(int page) {
        NewsSite site = siteOf(page / PAGES_A_FEED);
        site.serve("/old/" + page, Answer.redirect(301, "/news/" + page));
        site.serve("/news/" + page, request -> {
            if (failsFirst(page) && hasFailed.put(page, true) == null) {
                return Answer.status(500);
            }
            if (asksForPatience(page) && hasFailed.put(page, true) == null) {
                return Answer.status(503).with("Retry-After", "1");
            }
            String figure = revised.get() && isRevised(page) ? "9" + page : "1" + page;
            return Answer.html(ArticlePages.page("Ferry " + page + " runs aground", YESTERDAY, figure));
        });
    }

    private void serveFeed(int feed) {
        NewsSite site = siteOf(feed);
        site.serve("/feed/" + feed, request -> {
            if (feed == 5 && hasFailed.put(-feed, true) == null) {
                return Answer.status(502);
            }
            String tag = "\"" + revised.get() + "\"";
            return tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))
                    ? Answer.status(304)
                    : feedAnswer(feed).with("ETag", tag);
        });
    }

    private Answer feedAnswer(int feed) {
        List<Listed> listed = new ArrayList<>();
        for (int page = feed * PAGES_A_FEED; page < (feed + 1) * PAGES_A_FEED; page++) {
            String link = hasMoved(page) ? pageUrl(page).replace("/news/", "/old/") : pageUrl(page);
            listed.add(new Listed(link, "Ferry " + page, revised.get() && isRevised(page) ? LATER : YESTERDAY));
        }
        // Sections share articles.
        listed.add(
                new Listed(pageUrl((feed + 1) * PAGES_A_FEED % PAGES) + "?utm_source=f" + feed, "Shared", YESTERDAY));
        return switch (feed % 4) {
            case 0 -> answer("application/atom+xml", FeedCalls.atom(listed));
            case 1 -> answer("application/feed+json", FeedCalls.json(listed));
            case 2 -> answer("text/xml", FeedCalls.sitemap(listed));
            default -> answer("application/rss+xml", FeedCalls.rss(listed));
        };
    }

    private static Answer answer(String type, String body) {
        return Answer.of(200, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<UUID> ids(List<String> urls) {
        return urls.stream().map(ContentIds::articleId).toList();
    }

    @Test
    void losesNothing() {
        List<String> feeds = IntStream.range(0, FEEDS)
                .mapToObj(feed -> FeedCalls.registered(siteOf(feed).url("/feed/" + feed)))
                .toList();
        List<String> urls = IntStream.range(0, PAGES).mapToObj(this::pageUrl).toList();
        awaitPagesRead(feeds, PAGES);

        revised.set(true);
        feeds.forEach(FeedCalls::poll);
        List<Integer> revisedPages = IntStream.range(0, PAGES)
                .filter(TwentyFeedsTest::isRevised)
                .filter(TwentyFeedsTest::datedByItsFeed)
                .boxed()
                .toList();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(revisedPages)
                .allSatisfy(page -> assertThat(revisionOf(pageUrl(page))).isEqualTo(2)));

        try (ArticlePublishing topic = new ArticlePublishing(brokers)) {
            List<String> all = ids(urls).stream().map(UUID::toString).toList();
            List<String> twice = revisedPages.stream()
                    .map(page -> ContentIds.articleId(pageUrl(page)).toString())
                    .toList();
            Map<String, Integer> published = topic.revisionsOnceThereAre(revisions ->
                    revisions.keySet().containsAll(all) && twice.stream().allMatch(id -> revisions.get(id) == 2));
            assertThat(published.keySet()).containsAll(all);
            assertThat(published.entrySet().stream()
                            .filter(entry -> all.contains(entry.getKey()))
                            .filter(entry -> entry.getValue() == 2)
                            .map(Map.Entry::getKey))
                    .containsExactlyInAnyOrderElementsOf(twice);
        }
        assertThat(IntStream.range(0, PAGES).boxed()).allSatisfy(page -> {
            int expected =
                    1 + (failsFirst(page) || asksForPatience(page) ? 1 : 0) + (revisedPages.contains(page) ? 1 : 0);
            assertThat(siteOf(page / PAGES_A_FEED).visits("/news/" + page)).isEqualTo(expected);
        });
    }

    /** RSS has but the date of publication: there a changed page is found by watching it alone. */
    private static boolean datedByItsFeed(int page) {
        return page / PAGES_A_FEED % 4 != 3;
    }

    private static int revisionOf(String url) {
        return given().get("/api/articles/" + ContentIds.articleId(url))
                .jsonPath()
                .getInt("revision");
    }

    private static void awaitPagesRead(List<String> feeds, int expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(feeds.stream()
                        .mapToInt(feed -> FeedCalls.feed(feed).getInt("pagesRead"))
                        .sum())
                .isEqualTo(expected));
    }
}
