package news.parallax.local.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Everything that has been written to the topics since this was made, in the order of each partition. Not thread-safe. */
final class TopicTail implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<ConsumerRecord<String, byte[]>>> records = new HashMap<>();

    TopicTail(String bootstrapServers) {
        Topics.all().forEach(topic -> records.put(topic.name(), new ArrayList<>()));
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "reconnect.backoff.max.ms", "200"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(TopicAdmin.partitions());
        consumer.seekToEnd(consumer.assignment());
        // Seeking is lazy; asking makes it true.
        consumer.assignment().forEach(consumer::position);
    }

    /** Reads up to where the topics end at this moment. */
    void catchUp() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), LIMIT);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), LIMIT) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the topics could not be read to their ends within " + LIMIT);
            }
            consumer.poll(Duration.ofMillis(100))
                    .forEach(record -> records.get(record.topic()).add(record));
        }
    }

    List<ConsumerRecord<String, byte[]>> of(String topic) {
        return records.get(topic);
    }

    /** A header's text, null where the record has none of that name. */
    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
