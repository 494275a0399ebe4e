package news.parallax.extract.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.EventSchemas;
import news.parallax.contracts.EventType;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import news.parallax.messaging.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ArticleConsumerTest {
    private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(broker, Topics.CLAIMS, Topics.ARTICLES_DEAD_LETTERS);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void answersAnArticleWithItsClaims() {
        ArticlePublished article = article("en", "About 120 passengers were rescued, the coastguard said.");

        topics.send(EventRecords.toRecord(article, "ingest-service", NOON));

        ConsumerRecord<String, byte[]> record = topics.records(article.key(), 1).getFirst();
        ClaimsExtracted claims = EventRecords.read(record, ClaimsExtracted.class);
        assertThat(EventSchemas.violations(EventType.CLAIMS_EXTRACTED, record.value()))
                .isEmpty();
        assertThat(claims.article()).isEqualTo(article);
        assertThat(claims.reading()).isEqualTo(ClaimsExtracted.Reading.READ);
        assertThat(header(record, "ce_id")).isEqualTo(claims.eventId().toString());
        assertThat(header(record, "ce_source")).isEqualTo("/extract-service");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void goesOnWithTheTraceOfTheArticle() {
        ArticlePublished article = article("en", "About 120 passengers were rescued, the coastguard said.");
        ProducerRecord<String, byte[]> record = EventRecords.toRecord(article, "ingest-service", NOON);
        record.headers().add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".getBytes(UTF_8));

        topics.send(record);

        assertThat(header(topics.records(article.key(), 1).getFirst(), "traceparent"))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-01")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void marksAnArticleInAnotherLanguageAsNotRead() {
        ArticlePublished article = article("fr", "Environ 120 passagers ont été secourus.");

        topics.send(EventRecords.toRecord(article, "ingest-service", NOON));

        ClaimsExtracted claims =
                EventRecords.read(topics.records(article.key(), 1).getFirst(), ClaimsExtracted.class);
        assertThat(claims.reading()).isEqualTo(ClaimsExtracted.Reading.NOT_READ);
        assertThat(claims.claims()).isEmpty();
    }

    @Test
    void sendsPoisonToTheDeadLettersAndGoesOn() {
        String key = UUID.randomUUID().toString();
        ArticlePublished before = article("en", "Before.");
        ArticlePublished after = article("en", "After.");

        topics.send(EventRecords.toRecord(before, "ingest-service", NOON));
        topics.send(new ProducerRecord<>(Topics.ARTICLES, key, "{\"not\": \"an article\"".getBytes(UTF_8)));
        topics.send(new ProducerRecord<>(Topics.ARTICLES, key, null));
        topics.send(EventRecords.toRecord(after, "ingest-service", NOON));

        List<ConsumerRecord<String, byte[]>> dead = topics.records(key, 2);
        assertThat(dead).extracting(ConsumerRecord::topic).containsOnly(Topics.ARTICLES_DEAD_LETTERS);
        assertThat(new String(dead.getFirst().value(), UTF_8)).isEqualTo("{\"not\": \"an article\"");
        assertThat(header(dead.getFirst(), "dead-letter-topic")).isEqualTo(Topics.ARTICLES);
        assertThat(header(dead.getFirst(), "dead-letter-reason")).contains("not a ArticlePublished");
        assertThat(header(dead.getFirst(), "dead-letter-exception-class-name")).contains("UnreadableEventException");
        assertThat(header(dead.getFirst(), "dead-letter-partition")).isNotEmpty();
        assertThat(header(dead.getFirst(), "dead-letter-offset")).isNotEmpty();
        assertThat(topics.records(before.key(), 1)).hasSize(1);
        assertThat(topics.records(after.key(), 1)).hasSize(1);
    }

    @Test
    void answersTheSameArticleWithTheSameEvent() {
        ArticlePublished article = article("en", "At least 12 people were hurt on Tuesday.");

        topics.send(EventRecords.toRecord(article, "ingest-service", NOON));
        topics.send(EventRecords.toRecord(article, "ingest-service", NOON));

        List<ConsumerRecord<String, byte[]>> records = topics.records(article.key(), 2);
        assertThat(records).extracting(record -> header(record, "ce_id")).hasSize(2);
        assertThat(records.getFirst().value()).isEqualTo(records.getLast().value());
        assertThat(header(records.getFirst(), "ce_id")).isEqualTo(header(records.getLast(), "ce_id"));
    }

    @Test
    void countsWhatItReads() {
        ArticlePublished article = article("en", "Nothing to count.");

        topics.send(EventRecords.toRecord(article, "ingest-service", NOON));
        topics.records(article.key(), 1);

        String metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics)
                .contains("parallax_articles_read_total{reading=\"read\"}")
                .contains("parallax_claims_emitted_total{kind=\"quantity\"}")
                .contains("parallax_reading_time_seconds")
                .contains("kafka_consumer_fetch_manager_records_lag");
    }

    private static ArticlePublished article(String language, String body) {
        String url = "https://outlet.example/" + UUID.randomUUID();
        return new ArticlePublished(
                ContentIds.articleId(url),
                1,
                url,
                "A title",
                "Outlet",
                NOON,
                NOON,
                language,
                body,
                null,
                ContentIds.sha256(body));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
