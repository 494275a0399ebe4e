package news.parallax.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topic of disagreements as a newsroom system would and stops the time of the articles that are waited for. */
final class PublishedChanges implements AutoCloseable {
    private static final int PARTITIONS = 6;

    private final Map<String, Waiting> waited = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closing;

    private record Waiting(long postedAt, Latencies latencies) {}

    PublishedChanges(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(Topics.DISAGREEMENTS, number))
                .toList();
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
        thread = Thread.ofPlatform().name("published-changes").start(this::run);
    }

    /**
     * Waits for the first change that rests on an article.
     *
     * @param postedAt {@link System#nanoTime()} when its sending began
     */
    void await(String url, long postedAt, Latencies latencies) {
        waited.put(url, new Waiting(postedAt, latencies));
    }

    private void run() {
        while (!closing) {
            consumer.poll(Duration.ofMillis(50)).forEach(record -> {
                long now = System.nanoTime();
                EventJson.read(record.value(), DisagreementChanged.class).sides().stream()
                        .flatMap(side -> side.evidence().stream())
                        .map(DisagreementChanged.Citation::url)
                        .distinct()
                        .map(waited::remove)
                        .filter(waiting -> waiting != null)
                        .forEach(waiting -> waiting.latencies().add(Duration.ofNanos(now - waiting.postedAt())));
            });
        }
        consumer.close();
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
