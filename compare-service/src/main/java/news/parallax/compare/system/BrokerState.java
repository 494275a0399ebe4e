package news.parallax.compare.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import news.parallax.compare.system.SystemView.Consumer;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the broker tells of topics and of those who read them. */
@ApplicationScoped
class BrokerState {
    static final List<String> DEAD_LETTER_TOPICS =
            List.of(Topics.INBOX_DEAD_LETTERS, Topics.ARTICLES_DEAD_LETTERS, Topics.CLAIMS_DEAD_LETTERS);

    /** Who reads what; the names are those of the services' configurations. */
    private static final Map<String, String> READERS = Map.of(
            "ingest-service", Topics.INBOX,
            "extract-service", Topics.ARTICLES,
            "compare-service", Topics.CLAIMS);

    private static final int PATIENCE_MILLIS = 4_000;

    private final Map<String, Object> settings;

    BrokerState(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS - 1_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS);
    }

    /** The broker does not answer. */
    static final class BrokerAwayException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokerAwayException(Throwable cause) {
            super("the broker does not answer", cause);
        }
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
    }

    private <T> T ask(Question<T> question) throws BrokerAwayException {
        try (Admin admin = Admin.create(settings)) {
            return question.ask(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAwayException(e);
        }
    }

    List<Consumer> consumers() throws BrokerAwayException {
        return ask(admin -> {
            List<Consumer> consumers = new ArrayList<>();
            for (Map.Entry<String, String> reader : new TreeMap<>(READERS).entrySet()) {
                consumers.add(new Consumer(
                        reader.getKey(), reader.getValue(), lag(admin, reader.getKey(), reader.getValue())));
            }
            return consumers;
        });
    }

    private static long lag(Admin admin, String group, String topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> ends = offsets(admin, topic, OffsetSpec.latest());
        Map<TopicPartition, Long> beginnings = offsets(admin, topic, OffsetSpec.earliest());
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata read = committed.get(end.getKey());
                    return end.getValue() - (read == null ? beginnings.get(end.getKey()) : read.offset());
                })
                .sum();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = admin
                .describeTopics(List.of(topic))
                .allTopicNames()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .get(topic)
                .partitions()
                .stream()
                .collect(Collectors.toMap(p -> new TopicPartition(topic, p.partition()), p -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> found : admin.listOffsets(wanted)
                .all()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .entrySet()) {
            offsets.put(found.getKey(), found.getValue().offset());
        }
        return offsets;
    }

    /** How many records each topic of dead letters holds; one that does not exist is left out. */
    Map<String, Long> deadLetters() throws BrokerAwayException {
        return ask(admin -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            var existing = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            for (String topic : DEAD_LETTER_TOPICS) {
                if (existing.contains(topic)) {
                    counts.put(
                            topic, sum(admin, topic, OffsetSpec.latest()) - sum(admin, topic, OffsetSpec.earliest()));
                }
            }
            return counts;
        });
    }

    private static long sum(Admin admin, String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        return offsets(admin, topic, which).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
