package news.parallax.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {
    private static final JsonNode DOCUMENT = document();

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(AsyncApiTest.class.getResourceAsStream("asyncapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryEventOnItsTopicWithItsSchema(EventType type) {
        JsonNode channel = children("/channels").stream()
                .filter(candidate -> candidate.path("address").asText().equals(type.topic()))
                .findFirst()
                .orElseThrow();
        JsonNode message = follow(channel.path("messages").elements().next());

        assertThat(message.path("name").asText()).isEqualTo(type.cloudEventType());
        assertThat(type.schemaResource())
                .endsWith("/" + message.at("/payload/schema/$ref").asText());
    }

    @Test
    void describesEveryTopicButTheDeadLetters() {
        assertThat(children("/channels"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(Topics.all().stream()
                        .map(Topics.Topic::name)
                        .filter(name -> !name.endsWith(".dlq"))
                        .toList());
    }

    @Test
    void everyPayloadIsASchemaThatRefusesAnEmptyObject() {
        for (JsonNode message : children("/components/messages")) {
            String schema = EventSchemas.text("/news/parallax/contracts/"
                    + message.at("/payload/schema/$ref").asText());

            assertThat(EventSchemas.violations(schema, "{}".getBytes(StandardCharsets.UTF_8)))
                    .as(message.path("name").asText())
                    .isNotEmpty();
        }
    }

    @Test
    void submittedArticlesAreAsTheSchemaOfTheInboxSays() {
        byte[] example = EventSchemas.text("/news/parallax/contracts/examples/article-submitted.v1.json")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(EventSchemas.violations(
                        EventSchemas.text("/news/parallax/contracts/schemas/article-submitted.v1.schema.json"),
                        example))
                .isEmpty();
    }

    @Test
    void statesTheTopicsAsTheyAreMade() {
        for (JsonNode channel : children("/channels")) {
            Topics.Topic topic = Topics.all().stream()
                    .filter(known -> known.name().equals(channel.path("address").asText()))
                    .findFirst()
                    .orElseThrow();
            JsonNode kafka = channel.at("/bindings/kafka");

            assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
            assertThat(settings(kafka.path("topicConfiguration"))).isEqualTo(topic.config());
        }
    }

    @Test
    void everyInnerReferenceLeadsSomewhere() {
        DOCUMENT.findValues("$ref").stream()
                .map(JsonNode::asText)
                .filter(reference -> reference.startsWith("#"))
                .forEach(reference -> assertThat(DOCUMENT.at(reference.substring(1)))
                        .as(reference)
                        .isNotEmpty());
    }

    private static Map<String, String> settings(JsonNode configuration) {
        Map<String, String> settings = new TreeMap<>();
        configuration
                .properties()
                .forEach(entry -> settings.put(
                        entry.getKey(),
                        entry.getValue().isArray()
                                ? entry.getValue().get(0).asText()
                                : entry.getValue().asText()));
        return settings;
    }

    private static JsonNode follow(JsonNode node) {
        return DOCUMENT.at(node.path("$ref").asText().substring(1));
    }

    private static List<JsonNode> children(String pointer) {
        List<JsonNode> children = new ArrayList<>();
        DOCUMENT.at(pointer).elements().forEachRemaining(children::add);
        return children;
    }
}
