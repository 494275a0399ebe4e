package news.parallax.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void goldenExamplesAreValidAgainstTheirSchema(EventType type) {
        for (byte[] example : EventSchemas.examples(type)) {
            assertThat(EventSchemas.violations(type, example)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goldenExamplesAreReadAndWrittenWithoutLoss(EventType type) throws IOException {
        for (byte[] example : EventSchemas.examples(type)) {
            Event event = EventJson.read(example, type.recordType());

            assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(JSON.readTree(example));
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaRefusesAnEmptyObject(EventType type) {
        assertThat(EventSchemas.violations(type, "{}".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLaterVersionMayAddPropertiesThatWeDoNotKnow(EventType type) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(EventSchemas.example(type));
        tree.put("addedLater", "x");

        byte[] json = JSON.writeValueAsBytes(tree);

        assertThat(EventSchemas.violations(type, json)).isEmpty();
        assertThat(EventJson.read(json, type.recordType()))
                .isEqualTo(EventJson.read(EventSchemas.example(type), type.recordType()));
    }

    /** A component that the schema does not describe, or a property that no record has, is a contract that drifted. */
    @ParameterizedTest
    @EnumSource
    void schemaDescribesEveryComponentOfTheRecords(EventType type) throws IOException {
        JsonNode schema = JSON.readTree(getClass().getResourceAsStream(type.schemaResource()));
        List<String> drift = new ArrayList<>();

        compare(type.recordType(), schema, schema, type.recordType().getSimpleName(), drift);

        assertThat(drift).isEmpty();
    }

    private static void compare(Class<?> record, JsonNode node, JsonNode root, String path, List<String> drift) {
        JsonNode described = resolve(node, root).path("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            JsonNode property = described.path(name);
            if (property.isMissingNode()) {
                drift.add(path + "." + name + " is not in the schema");
                continue;
            }
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                if (resolve(property, root).path("maxItems").isMissingNode()) {
                    drift.add(path + "." + name + " has no bound");
                }
                compareNested(item, property.path("items"), root, path + "." + name, drift);
            } else {
                compareNested(component.getType(), property, root, path + "." + name, drift);
            }
        }
        List<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        described.fieldNames().forEachRemaining(name -> {
            if (!components.contains(name)) {
                drift.add(path + "." + name + " is in the schema only");
            }
        });
    }

    private static void compareNested(
            Class<?> type, JsonNode property, JsonNode root, String path, List<String> drift) {
        if (type.isRecord()) {
            compare(type, property, root, path, drift);
        } else if (type.isEnum()) {
            List<String> allowed = new ArrayList<>();
            resolve(property, root).path("enum").forEach(value -> allowed.add(value.asText()));
            List<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            if (!allowed.equals(constants)) {
                drift.add(path + " allows " + allowed + " but the record has " + constants);
            }
        }
    }

    private static JsonNode resolve(JsonNode node, JsonNode root) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Test
    void boundsOfTheRecordsAreThoseOfTheSchemas() throws IOException {
        JsonNode claims = JSON.readTree(getClass().getResourceAsStream(EventType.CLAIMS_EXTRACTED.schemaResource()));
        JsonNode disagreement =
                JSON.readTree(getClass().getResourceAsStream(EventType.DISAGREEMENT_CHANGED.schemaResource()));

        assertBound(claims, "/properties/claims/maxItems", ClaimsExtracted.MAX_CLAIMS);
        assertBound(claims, "/$defs/claim/properties/chain/maxItems", Claim.MAX_CHAIN);
        assertBound(claims, "/$defs/claim/properties/terms/maxItems", Claim.MAX_TERMS);
        assertBound(claims, "/$defs/claimEvent/properties/participants/maxItems", ClaimEvent.MAX_PARTICIPANTS);
        assertBound(claims, "/$defs/evidence/properties/quote/maxLength", Evidence.MAX_QUOTE);
        assertBound(claims, "/$defs/holder/properties/name/maxLength", Holder.MAX_NAME);
        assertBound(claims, "/$defs/article/properties/body/maxLength", ArticlePublished.MAX_BODY);
        assertBound(claims, "/$defs/article/properties/notice/maxLength", ArticlePublished.MAX_NOTICE);
        assertBound(disagreement, "/properties/sides/maxItems", DisagreementChanged.MAX_SIDES);
        assertBound(disagreement, "/$defs/side/properties/evidence/maxItems", DisagreementChanged.Side.MAX_EVIDENCE);
        assertBound(disagreement, "/$defs/side/properties/holders/maxItems", DisagreementChanged.Side.MAX_HOLDERS);
    }

    private static void assertBound(JsonNode schema, String pointer, int expected) {
        assertThat(schema.at(pointer).asInt()).as(pointer).isEqualTo(expected);
    }

    @Test
    void sameContentHasTheSameIds() {
        Event first = EventJson.read(EventSchemas.example(EventType.ARTICLE_PUBLISHED), ArticlePublished.class);
        Event second = EventJson.read(EventSchemas.example(EventType.ARTICLE_PUBLISHED), ArticlePublished.class);

        assertThat(first.eventId()).isEqualTo(second.eventId());
        assertThat(first.eventId().version()).isEqualTo(5);
        assertThat(ContentIds.of("ab", "c")).isNotEqualTo(ContentIds.of("a", "bc"));
    }

    @Test
    void recordsRefuseWhatBreaksTheirBounds() {
        assertThatThrownBy(() -> new Evidence(Evidence.Field.BODY, 3, 5, "abc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3..5");
        assertThatThrownBy(() -> withdrawnWithText()).hasMessageContaining("withdrawn");
        assertThatThrownBy(() -> new Holder(" ", Holder.Kind.PERSON, null)).hasMessageContaining("name");
        assertThatThrownBy(() -> new Holder("Ana Ruiz", Holder.Kind.PERSON, "said", " "))
                .hasMessageContaining("introduction");
        assertThatThrownBy(() -> new Quantity(null, 1.0, 2.0, Quantity.Bound.EXACT, null, null, null, null, 0, 1, "1"))
                .hasMessageContaining("range");
    }

    private static ArticlePublished withdrawnWithText() {
        ArticlePublished usable =
                EventJson.read(EventSchemas.example(EventType.ARTICLE_PUBLISHED), ArticlePublished.class);
        return new ArticlePublished(
                usable.articleId(),
                2,
                usable.url(),
                usable.title(),
                usable.source(),
                usable.publishedAt(),
                usable.receivedAt(),
                usable.language(),
                usable.body(),
                null,
                usable.contentHash(),
                ArticlePublished.Status.CANCELED,
                null,
                null);
    }
}
