package news.parallax.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was published once holds: {@code src/test/resources/.../published} keeps the schemas and golden examples of every
 * release, one folder a day, never changed. Consumers of that day understand today's events, and today's code those of
 * that day.
 */
class PublishedContractsTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/news/parallax/contracts/published");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORDS = Set.of("description", "title", "$id");

    /** A contract as it was on a day. */
    record Release(Path folder, EventType type) {
        String schema() throws IOException {
            return Files.readString(folder.resolve(fileOf(type.schemaResource())));
        }

        byte[] example() throws IOException {
            return Files.readAllBytes(folder.resolve(fileOf(type.exampleResource())));
        }

        private static String fileOf(String resource) {
            return resource.substring(resource.lastIndexOf('/') + 1);
        }
    }

    static List<Release> releases() throws IOException {
        try (Stream<Path> folders = Files.list(PUBLISHED)) {
            return folders.sorted()
                    .flatMap(folder -> Arrays.stream(EventType.values()).map(type -> new Release(folder, type)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void eventsOfThatDayAreReadToday(Release release) throws IOException {
        Event event = EventJson.read(release.example(), release.type().recordType());

        assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(JSON.readTree(release.example()));
        assertThat(EventSchemas.violations(release.type(), release.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void todaysEventsAreValidForConsumersOfThatDay(Release release) throws IOException {
        for (byte[] example : EventSchemas.examples(release.type())) {
            assertThat(EventSchemas.violations(release.schema(), example)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void todaysSchemaOnlyAddsOptionalProperties(Release release) throws IOException {
        List<String> broken = new ArrayList<>();

        compare(
                "",
                JSON.readTree(release.schema()),
                JSON.readTree(EventSchemas.text(release.type().schemaResource())),
                broken);

        assertThat(broken).isEmpty();
    }

    /** All but wording must be as it was; only objects of properties or definitions may have more members. */
    private static void compare(String path, JsonNode then, JsonNode now, List<String> broken) {
        if (!then.isObject()) {
            if (!then.equals(now)) {
                broken.add(path + " was " + then + " and is " + now);
            }
            return;
        }
        then.fieldNames().forEachRemaining(name -> {
            if (!WORDS.contains(name) || namesMembers(path)) {
                compare(path + "/" + name, then.get(name), now.path(name), broken);
            }
        });
        now.fieldNames().forEachRemaining(name -> {
            if (!then.has(name) && !WORDS.contains(name) && !namesMembers(path)) {
                broken.add(path + "/" + name + " is new");
            }
        });
    }

    private static boolean namesMembers(String path) {
        return path.endsWith("/properties") || path.endsWith("/$defs");
    }

    @Test
    void theGateFindsWhatBreaksConsumers() throws IOException {
        JsonNode then = JSON.readTree(EventSchemas.text(EventType.ARTICLE_PUBLISHED.schemaResource()));
        for (String change : List.of(
                "/properties/status/enum=[\"WITHHELD\",\"CANCELED\",\"LOST\"]",
                "/properties/title/maxLength=2000",
                "/required=[\"articleId\"]",
                "/additionalProperties=false")) {
            JsonNode now = then.deepCopy();
            String pointer = change.substring(0, change.indexOf('='));
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) now.at(pointer.substring(0, last)))
                    .set(pointer.substring(last + 1), JSON.readTree(change.substring(change.indexOf('=') + 1)));
            List<String> broken = new ArrayList<>();

            compare("", then, now, broken);

            assertThat(broken).as(change).isNotEmpty();
        }
    }
}
