package news.parallax.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {
    @TempDir
    Path dir;

    @Test
    void keepsRecordsOverRestarts() throws Exception {
        byte[] large = new byte[Topics.MAX_RECORD_BYTES - 1024];
        try (LocalBroker broker = LocalBroker.start(dir, 0)) {
            send(broker, large);
        }
        try (LocalBroker broker = LocalBroker.start(dir, 0)) {
            assertThat(firstRecord(broker)).isEqualTo(large);
        }
    }

    @Test
    void hasEveryTopicWithItsPartitionsAndSettings() throws Exception {
        try (LocalBroker broker = LocalBroker.start(dir, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<String> names = Topics.all().stream().map(Topics.Topic::name).toList();
            Map<String, TopicDescription> described =
                    admin.describeTopics(names).allTopicNames().get();
            for (Topics.Topic topic : Topics.all()) {
                assertThat(described.get(topic.name()).partitions()).hasSize(topic.partitions());
                ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                var config =
                        admin.describeConfigs(List.of(resource)).all().get().get(resource);
                topic.config()
                        .forEach((name, value) ->
                                assertThat(config.get(name).value()).isEqualTo(value));
            }
        }
    }

    private static void send(LocalBroker broker, byte[] value) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "max.request.size",
                Topics.MAX_RECORD_BYTES,
                "acks",
                "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.ARTICLES, 0, null, value)).get();
        }
    }

    private static byte[] firstRecord(LocalBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.ARTICLES, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofSeconds(10));
            return records.iterator().next().value();
        }
    }
}
