package news.parallax.compare.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import news.parallax.compare.system.SystemView.DeadLetter;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The topics of dead letters: looks into them and sends records again. */
@ApplicationScoped
class DeadLetterBox {
    private static final int SHOWN_OF_A_PARTITION = 100;
    private static final int BEGINNING = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String MARK = "dead-letter-";
    private static final String DEAD = ".dlq";

    private final String bootstrapServers;

    DeadLetterBox(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The latest of every topic, latest first. */
    List<DeadLetter> latest(int limit) {
        List<DeadLetter> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            for (String topic : BrokerState.DEAD_LETTER_TOPICS) {
                for (PartitionInfo partition : partitions(consumer, topic)) {
                    letters.addAll(latest(consumer, new TopicPartition(topic, partition.partition())));
                }
            }
        }
        return letters.stream()
                .sorted(Comparator.comparing(DeadLetter::at).reversed())
                .limit(limit)
                .toList();
    }

    private static List<PartitionInfo> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.listTopics(PATIENCE).getOrDefault(topic, List.of());
    }

    private static List<DeadLetter> latest(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        List<TopicPartition> one = List.of(partition);
        long end = consumer.endOffsets(one, PATIENCE).get(partition);
        long beginning = consumer.beginningOffsets(one, PATIENCE).get(partition);
        consumer.assign(one);
        consumer.seek(partition, Math.max(beginning, end - SHOWN_OF_A_PARTITION));
        List<DeadLetter> letters = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(partition, PATIENCE) < end && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(200)).forEach(letter -> letters.add(letter(letter)));
        }
        return letters;
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> dead) {
        byte[] value = dead.value() == null ? new byte[0] : dead.value();
        String text = new String(value, 0, Math.min(value.length, 4 * BEGINNING), StandardCharsets.UTF_8);
        return new DeadLetter(
                dead.topic(),
                dead.partition(),
                dead.offset(),
                Instant.ofEpochMilli(dead.timestamp()),
                text(dead.key()),
                header(dead.headers(), MARK + "reason"),
                header(dead.headers(), MARK + "cause"),
                header(dead.headers(), MARK + "topic"),
                header(dead.headers(), MARK + "partition"),
                header(dead.headers(), MARK + "offset"),
                value.length,
                text.substring(0, Math.min(text.length(), BEGINNING)),
                null,
                null);
    }

    private static @Nullable String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Sends a dead letter to the topic it came from, without the marks of its death.
     *
     * @param topic one of {@link BrokerState#DEAD_LETTER_TOPICS}
     * @return false where there is no such record
     */
    boolean redrive(String topic, int partition, long offset) {
        Optional<ConsumerRecord<byte[], byte[]>> dead = read(new TopicPartition(topic, partition), offset);
        dead.ifPresent(letter -> send(new ProducerRecord<>(
                topic.substring(0, topic.length() - DEAD.length()),
                null,
                letter.key(),
                letter.value(),
                StreamSupport.stream(letter.headers().spliterator(), false)
                        .filter(header -> !header.key().startsWith(MARK))
                        .toList())));
        return dead.isPresent();
    }

    private Optional<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long offset) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> one = List.of(partition);
            boolean known = partitions(consumer, partition.topic()).stream()
                    .anyMatch(info -> info.partition() == partition.partition());
            if (!known
                    || offset < consumer.beginningOffsets(one, PATIENCE).get(partition)
                    || offset >= consumer.endOffsets(one, PATIENCE).get(partition)) {
                return Optional.empty();
            }
            consumer.assign(one);
            consumer.seek(partition, offset);
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(PATIENCE)) {
                if (found.offset() == offset) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() - 1_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the broker was to take the record", e);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis(),
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis() - 1_000,
                        // Records may have 4 MB each; few are held at a time.
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        10,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        Topics.MAX_RECORD_BYTES),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
