package news.parallax.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.Topics;
import news.parallax.messaging.EventRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Sends claims to the service as extract-service would, and waits until they were compared. */
public final class ClaimsTopic implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public ClaimsTopic(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public void send(ClaimsExtracted event) {
        send(EventRecords.toRecord(event, "extract-service", Instant.EPOCH));
    }

    /** As part of a trace. */
    public void send(ClaimsExtracted event, String traceparent) {
        ProducerRecord<String, byte[]> record = EventRecords.toRecord(event, "extract-service", Instant.EPOCH);
        record.headers().add("traceparent", traceparent.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        send(record);
    }

    public void sendPoison(String key, String value) {
        send(new ProducerRecord<>(Topics.CLAIMS, key, value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        Future<RecordMetadata> sent = producer.send(record);
        producer.flush();
        assertThat(sent).isDone();
    }

    public void sendAndAwait(ClaimsExtracted... events) {
        for (ClaimsExtracted event : events) {
            send(event);
            awaitCompared(event.article().articleId(), event.article().revision());
        }
    }

    public static void awaitCompared(UUID articleId, int revision) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> revisionOf(articleId) >= revision);
    }

    /**
     * Waits until the service has committed all that stands in the topic. It takes records side by side: that one was
     * handled says nothing of those before it.
     */
    public static void awaitAllHandled() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(ClaimsTopic::lag, lag -> lag != null && lag == 0);
    }

    /** Nothing while the broker does not answer. */
    private static @Nullable Integer lag() {
        return given().get("/api/system").jsonPath().get("consumers.find { it.group == 'compare-service' }.lag");
    }

    private static int revisionOf(UUID articleId) {
        io.restassured.response.Response response = given().get("/api/articles/{id}", articleId);
        return response.statusCode() == 200 ? response.jsonPath().getInt("revision") : 0;
    }

    @Override
    public void close() {
        producer.close();
    }
}
