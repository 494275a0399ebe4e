package news.parallax.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds the bytes of an event against the JSON Schema of its type; for the tests of producers and consumers. */
public final class EventSchemas {
    private EventSchemas() {}

    /** What the schema has against the JSON; empty where it is valid. */
    public static List<String> violations(EventType type, byte[] json) {
        return violations(text(type.schemaResource()), json);
    }

    /**
     * What a schema has against the JSON; empty where it is valid.
     *
     * @param schemaText JSON Schema 2020-12
     */
    public static List<String> violations(String schemaText, byte[] json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
        return schema
                .validate(
                        new String(json, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static byte[] example(EventType type) {
        return text(type.exampleResource()).getBytes(StandardCharsets.UTF_8);
    }

    /** Every golden example of the type. */
    public static List<byte[]> examples(EventType type) {
        return type.exampleResources().stream()
                .map(resource -> text(resource).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** A resource of the contracts as text. */
    public static String text(String resource) {
        try (InputStream in = EventSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
