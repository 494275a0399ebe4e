package news.parallax.local.chaos;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records into the topics that no service has sent. */
final class RecordSender implements AutoCloseable {
    private static final String CORRUPTED = "corrupted-";

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicInteger corrupted = new AtomicInteger();

    RecordSender(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "max.request.size",
                        String.valueOf(Topics.MAX_RECORD_BYTES),
                        "reconnect.backoff.max.ms",
                        "200"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    int partitions(String topic) {
        return Topics.all().stream()
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .orElseThrow()
                .partitions();
    }

    /** The same record, with the same id, in a partition of choice. */
    void copy(ConsumerRecord<String, byte[]> record, int partition) {
        List<Header> headers =
                StreamSupport.stream(record.headers().spliterator(), false).toList();
        producer.send(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), headers));
    }

    /** A record that no consumer can read; it is known by its key. */
    void corrupted(String topic, byte @Nullable [] value, int partition) {
        producer.send(new ProducerRecord<>(topic, partition, CORRUPTED + corrupted.incrementAndGet(), value));
    }

    static boolean isCorrupted(ConsumerRecord<String, byte[]> record) {
        return record.key() != null && record.key().startsWith(CORRUPTED);
    }

    /** Returns when the broker has taken everything. */
    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
