package news.parallax.local.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to its end. */
final class TopicContents {
    private TopicContents() {}

    static List<ConsumerRecord<String, byte[]>> of(String bootstrapServers, String topic) {
        int partitions = Topics.all().stream()
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .orElseThrow()
                .partitions();
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long expected = consumer.endOffsets(all).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    - consumer.beginningOffsets(all).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (records.size() < expected && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
            return records;
        }
    }

    /** The id by which consumers recognise an event that they have seen. */
    static String eventId(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}
