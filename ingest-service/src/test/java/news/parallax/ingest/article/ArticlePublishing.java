package news.parallax.ingest.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topic of articles from its beginning, as a consumer that has never been there. */
public final class ArticlePublishing implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    public ArticlePublishing(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.ARTICLES));
    }

    /** The records of an article once there are as many as expected, and a moment later, lest there come more. */
    public List<ConsumerRecord<String, byte[]>> recordsOf(UUID articleId, int expected) {
        Predicate<ConsumerRecord<String, byte[]>> mine =
                record -> articleId.toString().equals(record.key());
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (seen.stream().filter(mine).count() < expected && System.nanoTime() < deadline) {
            poll(Duration.ofMillis(200));
        }
        poll(Duration.ofSeconds(1));
        return seen.stream().filter(mine).toList();
    }

    /** How many revisions of each article were published, once there are those that are expected. */
    public Map<String, Integer> revisionsOnceThereAre(Predicate<Map<String, Integer>> expected) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        Map<String, Integer> revisions = revisions();
        while (!expected.test(revisions) && System.nanoTime() < deadline) {
            poll(Duration.ofMillis(200));
            revisions = revisions();
        }
        return revisions;
    }

    private Map<String, Integer> revisions() {
        Map<String, Integer> revisions = new HashMap<>();
        seen.forEach(record -> revisions.merge(record.key(), 1, Integer::sum));
        return revisions;
    }

    private void poll(Duration time) {
        consumer.poll(time).forEach(seen::add);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
