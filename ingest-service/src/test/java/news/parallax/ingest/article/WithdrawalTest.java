package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.EventSchemas;
import news.parallax.contracts.EventType;
import news.parallax.ingest.article.AcceptanceView.Outcome;
import news.parallax.local.BackingServices;
import news.parallax.messaging.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken back or not yet to be seen. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class WithdrawalTest {
    private static final String TEXT =
            "A ferry with %d passengers ran aground off Lerwick on Monday, the coastguard said.";
    private static final Instant MORNING = Instant.parse("2026-03-02T09:15:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    ArticleIntake intake;

    private static String freshUri() {
        return "urn:newsml:agency.example:" + UUID.randomUUID();
    }

    private static Delivery delivery(String uri, Instant at, int passengers, @Nullable Instant embargo) {
        return new Delivery(uri, "Ferry aground", "Agency", at, embargo, "en", TEXT.formatted(passengers), null, null);
    }

    private static Withdrawal kill(String uri, Instant at) {
        return new Withdrawal(uri, Status.CANCELED, at, "Kill this story.");
    }

    private List<ArticlePublished> published(String uri, int expected) {
        try (ArticlePublishing topic = new ArticlePublishing(broker)) {
            List<ConsumerRecord<String, byte[]>> records = topic.recordsOf(ContentIds.articleId(uri), expected);
            assertThat(records).allSatisfy(record -> assertThat(
                            EventSchemas.violations(EventType.ARTICLE_PUBLISHED, record.value()))
                    .isEmpty());
            return records.stream()
                    .map(record -> EventRecords.read(record, ArticlePublished.class))
                    .toList();
        }
    }

    @Test
    void theDeskTakesAnArticleBack() {
        String url = freshUrl();
        post(article(url, TEXT.formatted(212))).statusCode(202);
        String path = Submissions.PATH + "/" + ContentIds.articleId(url);

        given().queryParam("notice", "Published in error.")
                .delete(path)
                .then()
                .statusCode(202)
                .body("outcome", equalTo("WITHDRAWN"))
                .body("revision", equalTo(2));
        given().delete(path).then().statusCode(202).body("outcome", equalTo("UNCHANGED"));

        get(url).body("status", equalTo("CANCELED"))
                .body("notice", equalTo("Published in error."))
                .body("body", equalTo(""))
                .body("title", equalTo("Ferry runs aground off Lerwick"));
        given().get(path + "/revisions").then().body("status", contains("CANCELED", null));
        given().get(path + "/revisions/1").then().body("status", nullValue());
        assertThat(published(url, 2)).extracting(ArticlePublished::status).containsExactly(null, Status.CANCELED);
        given().delete(Submissions.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aPageThatStaysUpDoesNotBringAnArticleBack() {
        String url = freshUrl();
        post(article(url, TEXT.formatted(212))).statusCode(202);
        intake.take(kill(url, Instant.now()));

        post(article(url, TEXT.formatted(212))).body("outcome", equalTo("UNCHANGED"));
        post(article(url, TEXT.formatted(221))).body("outcome", equalTo("UNCHANGED"));

        get(url).body("status", equalTo("CANCELED"));
    }

    @Test
    void aNewTextFromAfterTheWithdrawalDoes() {
        String url = freshUrl();
        post(article(url, TEXT.formatted(212))).statusCode(202);
        intake.take(kill(url, MORNING.plusSeconds(60)));
        var later = article(url, TEXT.formatted(221));
        later.put("publishedAt", "2026-03-02T11:00:00Z");

        post(later).body("outcome", equalTo("REVISED")).body("revision", equalTo(3));

        get(url).body("status", nullValue());
    }

    @Test
    void anAgencyReleasesWhatItWithheld() {
        String uri = freshUri();
        intake.take(delivery(uri, MORNING, 212, null));
        intake.take(new Withdrawal(uri, Status.WITHHELD, MORNING.plusSeconds(60), null));

        assertThat(intake.take(delivery(uri, MORNING, 212, null)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(intake.take(delivery(uri, MORNING.plusSeconds(120), 212, null))
                        .outcome())
                .isEqualTo(Outcome.REVISED);
        assertThat(published(uri, 3)).extracting(ArticlePublished::status).containsExactly(null, Status.WITHHELD, null);
    }

    @Test
    void aCorrectionIsARevisionAndAnOlderVersionThatComesLateIsNone() {
        String uri = freshUri();
        assertThat(intake.take(delivery(uri, MORNING, 212, null)).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(intake.take(delivery(uri, MORNING.plusSeconds(120), 221, null))
                        .outcome())
                .isEqualTo(Outcome.REVISED);

        assertThat(intake.take(delivery(uri, MORNING.plusSeconds(60), 230, null))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(intake.take(kill(uri, MORNING.plusSeconds(60))).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(published(uri, 2)).extracting(ArticlePublished::status).containsExactly(null, null);
    }

    @Test
    void aKillThatComesBeforeItsArticleKeepsItOut() {
        String uri = freshUri();

        assertThat(intake.take(kill(uri, MORNING.plusSeconds(60))).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(intake.take(delivery(uri, MORNING, 212, null)).outcome()).isEqualTo(Outcome.UNCHANGED);

        get(uri).statusCode(404);
        assertThat(published(uri, 0)).isEmpty();
    }

    @Test
    void showsNothingBeforeAnEmbargoEndsAndPublishesThen() {
        String uri = freshUri();
        Instant end = Instant.now().plus(Duration.ofSeconds(4));

        AcceptanceView held = intake.take(delivery(uri, MORNING, 212, end));
        intake.take(delivery(uri, MORNING.plusSeconds(60), 221, end));

        assertThat(held.outcome()).isEqualTo(Outcome.EMBARGOED);
        get(uri).statusCode(404);
        given().get(Submissions.PATH + "/" + ContentIds.articleId(uri) + "/revisions")
                .then()
                .statusCode(404);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(uri).extract().statusCode() == 200);
        assertThat(Instant.now()).isAfterOrEqualTo(end);
        assertThat(published(uri, 1)).singleElement().satisfies(event -> {
            assertThat(event.body()).contains("221");
            assertThat(event.publishedAt()).isBetween(end.minusMillis(1), end);
            assertThat(event.revision()).isEqualTo(1);
        });
    }

    @Test
    void aKillAndAVersionWithoutEmbargoEndAnEmbargo() {
        String killed = freshUri();
        String freed = freshUri();
        Instant end = Instant.now().plus(Duration.ofDays(1));
        intake.take(delivery(killed, MORNING, 212, end));
        intake.take(delivery(freed, MORNING, 212, end));

        assertThat(intake.take(kill(killed, MORNING.plusSeconds(1))).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(intake.take(delivery(freed, MORNING.plusSeconds(1), 221, null))
                        .outcome())
                .isEqualTo(Outcome.ACCEPTED);

        get(killed).statusCode(404);
        get(freed).statusCode(200).body("source", equalTo("Agency"));
    }
}
