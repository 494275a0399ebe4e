package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.PATH;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.EventSchemas;
import news.parallax.contracts.EventType;
import news.parallax.local.BackingServices;
import news.parallax.messaging.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ArticlePublishingTest {
    private static final String TEXT =
            "A ferry with %d passengers ran aground off Lerwick on Monday, the coastguard said.";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void publishesEveryRevisionOnceAndInOrder() {
        String url = freshUrl();
        for (int passengers : List.of(212, 212, 221, 221, 230)) {
            post(article(url, TEXT.formatted(passengers))).statusCode(202);
        }

        List<ConsumerRecord<String, byte[]>> records = published(url, 3);

        assertThat(records)
                .extracting(record ->
                        EventRecords.read(record, ArticlePublished.class).revision())
                .containsExactly(1, 2, 3);
        assertThat(records)
                .allSatisfy(record -> assertThat(EventSchemas.violations(EventType.ARTICLE_PUBLISHED, record.value()))
                        .isEmpty());
        assertThat(records).allSatisfy(record -> assertThat(record.headers().lastHeader("ce_type"))
                .isNotNull());
    }

    @Test
    void publishesAnArticleAsPartOfTheTraceOfItsSubmission() {
        String url = freshUrl();
        given().contentType(ContentType.JSON)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body(article(url, TEXT.formatted(212)))
                .post(PATH)
                .then()
                .statusCode(202);

        Header header = published(url, 1).getFirst().headers().lastHeader("traceparent");

        assertThat(header).isNotNull();
        assertThat(new String(header.value(), StandardCharsets.US_ASCII))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-01")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void publishesOddTextsAsValidEvents() {
        String url = freshUrl();
        post(article(
                        url,
                        "\"No,\" – she said…\u2028 \uD83D\uDE00 <b>&amp;</b> \\ \u0007 'x' and so it went on all day."))
                .statusCode(202);

        List<ConsumerRecord<String, byte[]>> records = published(url, 1);

        assertThat(records).hasSize(1);
        assertThat(EventSchemas.violations(
                        EventType.ARTICLE_PUBLISHED, records.getFirst().value()))
                .isEmpty();
    }

    @Test
    void losesAndDoublesNoRevisionWhenManySubmitOneUrlAtOnce() throws Exception {
        String url = freshUrl();
        int writers = 24;
        List<Callable<Integer>> submissions = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int passengers = 100 + i / 2;
            submissions.add(() -> post(article(url, TEXT.formatted(passengers)))
                    .statusCode(202)
                    .extract()
                    .path("revision"));
        }

        int stored;
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            List<Future<Integer>> answers = clients.invokeAll(submissions);
            stored = 0;
            for (Future<Integer> answer : answers) {
                stored = Math.max(stored, answer.get());
            }
        }

        // Two of each text: the second is UNCHANGED or, where another came between, a revision of its own.
        assertThat(stored).isBetween(writers / 2, writers);
        assertThat(published(url, stored))
                .extracting(record ->
                        EventRecords.read(record, ArticlePublished.class).revision())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, stored).boxed().toList());
    }

    @Test
    void storesOneRevisionWhenManySubmitTheSameAtOnce() throws Exception {
        String url = freshUrl();
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            Callable<Integer> submission = () -> post(article(url, TEXT.formatted(212)))
                    .statusCode(202)
                    .body("revision", equalTo(1))
                    .extract()
                    .statusCode();
            for (Future<Integer> answer : clients.invokeAll(java.util.Collections.nCopies(24, submission))) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }

        assertThat(published(url, 1)).hasSize(1);
    }

    private List<ConsumerRecord<String, byte[]>> published(String url, int expected) {
        UUID articleId = ContentIds.articleId(url);
        try (ArticlePublishing topic = new ArticlePublishing(broker)) {
            return topic.recordsOf(articleId, expected);
        }
    }
}
