package news.parallax.ingest.inbox;

import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.contracts.EventSchemas;
import news.parallax.contracts.Topics;
import news.parallax.ingest.article.Submission;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class InboxConsumerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private static JsonNode example() throws IOException {
        return JSON.readTree(EventSchemas.text("/news/parallax/contracts/examples/article-submitted.v1.json"));
    }

    private void produce(String key, String... values) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(Topics.INBOX, key, value));
            }
        }
    }

    @Test
    void takesTheGoldenExampleOfTheContract() throws IOException {
        String url = freshUrl();
        ObjectNode article = example().deepCopy();
        article.put("url", url);

        produce(url, article.toString(), article.toString());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(url).extract().statusCode() == 200);
        get(url).body("revision", equalTo(1)).body("body", containsString("120 passengers"));
    }

    @Test
    void putsAsideWhatCannotBeTakenAndTakesTheNext() throws IOException {
        String url = freshUrl();
        ObjectNode article = example().deepCopy();
        article.put("url", url);

        produce(url, "not JSON", "{\"body\": \"no url\"}", article.toString());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(url).extract().statusCode() == 200);
        List<ConsumerRecord<String, byte[]>> dead = deadLetters(url, 2);
        assertThat(dead).hasSize(2);
        assertThat(header(dead.getFirst(), "dead-letter-reason")).contains("not valid JSON");
        assertThat(header(dead.getLast(), "dead-letter-reason")).contains("url");
        assertThat(header(dead.getLast(), "dead-letter-topic")).isEqualTo(Topics.INBOX);
        assertThat(new String(dead.getFirst().value(), StandardCharsets.UTF_8)).isEqualTo("not JSON");
    }

    /** The contract and the request of {@code POST /api/articles} are the same. */
    @Test
    void theSchemaOfTheInboxDescribesTheSubmission() throws IOException {
        JsonNode schema =
                JSON.readTree(EventSchemas.text("/news/parallax/contracts/schemas/article-submitted.v1.schema.json"));
        List<String> described = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(described::add);

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Submission.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String key, int expected) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.INBOX_DEAD_LETTERS));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= expected;
            });
        }
        return found;
    }
}
