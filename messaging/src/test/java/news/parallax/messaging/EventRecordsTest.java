package news.parallax.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.Topics;
import news.parallax.contracts.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTest {
    private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");

    private static final ArticlePublished ARTICLE = new ArticlePublished(
            ContentIds.articleId("https://outlet.example/a"),
            1,
            "https://outlet.example/a",
            "Title",
            "Outlet",
            NOON,
            NOON,
            "en",
            "Body.",
            null,
            ContentIds.sha256("Body."));

    private static ConsumerRecord<String, byte[]> consumed(byte[] value) {
        return new ConsumerRecord<>(Topics.ARTICLES, 0, 0, ARTICLE.key(), value);
    }

    @Test
    void travelsAsABinaryCloudEvent() {
        ProducerRecord<String, byte[]> record = EventRecords.toRecord(ARTICLE, "ingest-service", NOON);

        assertThat(record.topic()).isEqualTo(Topics.ARTICLES);
        assertThat(record.key()).isEqualTo(ARTICLE.articleId().toString());
        assertThat(record.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "ce_specversion=1.0",
                        "ce_id=" + ARTICLE.eventId(),
                        "ce_type=news.parallax.article.published.v1",
                        "ce_source=/ingest-service",
                        "ce_subject=" + ARTICLE.articleId(),
                        "ce_time=2026-04-15T12:00:00Z",
                        "content-type=application/json");
    }

    @Test
    void comesBackAsItWasSent() {
        byte[] value = EventRecords.toRecord(ARTICLE, "ingest-service", NOON).value();

        assertThat(EventRecords.read(consumed(value), ArticlePublished.class)).isEqualTo(ARTICLE);
    }

    @Test
    void refusesWhatIsNotTheEvent() {
        assertUnreadable(null);
        assertUnreadable("null".getBytes(StandardCharsets.UTF_8));
        assertUnreadable("{".getBytes(StandardCharsets.UTF_8));
        assertUnreadable("{\"articleId\":\"no uuid\"}".getBytes(StandardCharsets.UTF_8));
        assertUnreadable("{}".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(new byte[] {(byte) 0xff, 0});
        assertUnreadable(new byte[Topics.MAX_RECORD_BYTES + 1]);
    }

    private static void assertUnreadable(byte[] value) {
        assertThatThrownBy(() -> EventRecords.read(consumed(value), ArticlePublished.class))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void refusesAnEventOfAnotherType() {
        ConsumerRecord<String, byte[]> record = consumed("{}".getBytes(StandardCharsets.UTF_8));
        EventRecords.headersOf(ARTICLE, "ingest-service", NOON)
                .forEach(header -> record.headers().add(header));

        assertThatThrownBy(() -> EventRecords.read(record, ClaimsExtracted.class))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("ce_type");
    }
}
