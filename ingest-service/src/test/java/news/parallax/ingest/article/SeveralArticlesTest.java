package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.fetch.NewsSite;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that holds several articles gives several, by whichever road it comes. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SeveralArticlesTest {
    private static final String REPORT = "report-with-related-articles-of-others.txt";
    private static final String LIST = "list-of-reports-on-one-event.txt";
    private static NewsSite site;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @BeforeAll
    static void open() {
        site = new NewsSite(18191);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String page(String name) {
        try (InputStream in =
                SeveralArticlesTest.class.getResourceAsStream("/news/parallax/ingest/page/several/" + name)) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return file.split("(?m)^== ")[1].substring("page\n".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<div>" + line.strip() + "</div>")
                .collect(Collectors.joining(
                        "\n",
                        "<html><head><title>Norland to help rebuild bridge | Pagewise</title></head><body>",
                        "</body></html>"));
    }

    private static String freshUrl() {
        return site.url("/several/" + UUID.randomUUID());
    }

    private static JsonPath taken(Map<String, Object> submission) {
        return post(submission).statusCode(202).extract().jsonPath();
    }

    private static JsonPath article(String id) {
        return given().get("/api/articles/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Source, headline and text of all articles of an answer. */
    private static List<String> told(JsonPath answer) {
        return ids(answer).stream()
                .map(SeveralArticlesTest::article)
                .map(stored -> stored.getString("source") + " | " + stored.getString("title") + " | "
                        + stored.getString("body"))
                .toList();
    }

    private static List<String> ids(JsonPath answer) {
        List<String> parts = answer.getList("parts.articleId");
        return Stream.concat(Stream.of(answer.getString("articleId")), parts.stream())
                .toList();
    }

    @Test
    void keepsEachArticleOfAPostedTextUnderItsOutlet() {
        String url = freshUrl();
        JsonPath answer = taken(Map.of("url", url, "body", page(REPORT), "publishedAt", "2026-03-02T10:00:00Z"));

        assertThat(answer.getString("articleId"))
                .isEqualTo(ContentIds.articleId(url).toString());
        assertThat(answer.getList("parts.source")).containsExactly("First Herald", "The Valley");
        assertThat(answer.getList("parts.outcome")).containsExactly("ACCEPTED", "ACCEPTED");
        JsonPath own = article(answer.getString("articleId"));
        assertThat(own.getString("source")).isEqualTo("Times of Osmar");
        assertThat(own.getString("body")).contains("300 engineers").doesNotContain("two brigades", "Varda");
        assertThat(own.getString("pageUrl")).isNull();
        assertThat(own.getList("parts")).containsExactlyInAnyOrderElementsOf(answer.getList("parts.articleId"));
        JsonPath part = article(answer.getString("parts[0].articleId"));
        assertThat(part.getString("url")).startsWith(url + "#part-");
        assertThat(part.getString("pageUrl")).isEqualTo(url);
        assertThat(part.getString("body")).startsWith("Norland's minister Ole Brandt said two brigades of 500 men");
        // The page's own article was five hours old when the page stood as it is, this one an hour.
        assertThat(part.getString("publishedAt")).isEqualTo("2026-03-02T14:00:00Z");
    }

    @Test
    void takesTextPageUrlAndFeedAlike() {
        String text = page(REPORT);
        String byUrl = freshUrl();
        site.serve(byUrl.substring(byUrl.indexOf("/several/")), Answer.html(html(text)));
        String byFeed = freshUrl();
        site.serve(byFeed.substring(byFeed.indexOf("/several/")), Answer.html(html(text)));
        String feed = "/several-feed/" + UUID.randomUUID();
        site.serve(feed, Answer.of(200, "application/feed+json", """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "Pagewise",
                         "items": [{"id": "1", "url": "%s", "date_published": "%s"}]}
                        """.formatted(byFeed, Instant.now())
                .getBytes(StandardCharsets.UTF_8)));

        List<String> posted = told(taken(Map.of("url", freshUrl(), "body", text)));
        List<String> asHtml = told(taken(Map.of("url", freshUrl(), "html", html(text))));
        List<String> fetched = told(taken(Map.of("url", byUrl)));
        String feedId = given().contentType(ContentType.JSON)
                .body(Map.of("url", site.url(feed)))
                .post("/api/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        given().get("/api/feeds/{id}/pages", feedId).jsonPath().getInt("items[0].parts"))
                .isEqualTo(2));
        JsonPath read = article(ContentIds.articleId(byFeed).toString());
        Set<String> fromFeed = new HashSet<>(read.getList("parts", String.class));

        assertThat(posted).hasSize(3);
        assertThat(asHtml).map(SeveralArticlesTest::withoutSite).isEqualTo(posted);
        assertThat(fetched).map(SeveralArticlesTest::withoutSite).isEqualTo(posted);
        assertThat(fromFeed.stream()
                        .map(SeveralArticlesTest::article)
                        .map(part -> part.getString("source") + " | " + part.getString("title") + " | "
                                + part.getString("body")))
                .containsExactlyInAnyOrderElementsOf(posted.subList(1, 3));
    }

    /** The page's title has the site's name behind it, the text's has not. */
    private static String withoutSite(String told) {
        return told.replace(" | Pagewise | ", " | ");
    }

    @Test
    void knowsThemAgainAndSeesWhichOfThemChanged() {
        String url = freshUrl();
        JsonPath first = taken(Map.of("url", url, "body", page(REPORT)));
        JsonPath again = taken(Map.of("url", url, "body", page(REPORT)));
        JsonPath changed =
                taken(Map.of("url", url, "body", page(REPORT).replace("sixteen people", "seventeen people")));

        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(again.getList("parts.outcome")).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(changed.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(changed.getList("parts.outcome")).containsExactly("REVISED", "UNCHANGED");
        assertThat(changed.getInt("parts[0].revision")).isEqualTo(2);
    }

    @Test
    void takesTheReportsOfAListThatHasNoneOfItsOwnAndMarksWhatAMachineTranslated() {
        String url = freshUrl();
        JsonPath answer = taken(Map.of("url", url, "body", page(LIST), "title", "Ferry aground: all coverage"));

        assertThat(answer.getList("parts.source"))
                .containsExactly("The Shetland Post", "Nordische Zeitung", "Morning Courier");
        assertThat(answer.getString("articleId")).isEqualTo(answer.getString("parts[0].articleId"));
        given().get("/api/articles/{id}", ContentIds.articleId(url)).then().statusCode(404);
        assertThat(answer.getList("parts.articleId", String.class).stream()
                        .map(SeveralArticlesTest::article)
                        .map(part -> part.getBoolean("machineTranslated")))
                .containsExactly(false, true, false);
    }

    @Test
    void publishesEachAndTellsOfThemInABatch() throws IOException {
        String url = freshUrl();
        String line = new ObjectMapper().writeValueAsString(Map.of("url", url, "body", page(REPORT)));

        JsonPath answer = new JsonPath(given().contentType("application/x-ndjson")
                .body((line + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(answer.getList("parts.source")).containsExactly("First Herald", "The Valley");
        try (ArticlePublishing topic = new ArticlePublishing(brokers)) {
            Set<String> all = new HashSet<>(ids(answer));
            assertThat(topic.revisionsOnceThereAre(seen -> seen.keySet().containsAll(all)))
                    .containsKeys(all.toArray(String[]::new));
        }
    }
}
