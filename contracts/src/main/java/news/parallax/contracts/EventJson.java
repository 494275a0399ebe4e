package news.parallax.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** How events are written as JSON and read back; the one place that knows. */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxDocumentLength(Topics.MAX_RECORD_BYTES)
                        .build());
    }

    private EventJson() {}

    public static byte[] write(Event event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event record must be writable: " + event.type(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @throws UnreadableEventException where the bytes are not JSON of that event; the message says what is wrong without
     *     repeating the record's text
     */
    public static <E extends Event> E read(byte[] json, Class<E> type) {
        try {
            E event = MAPPER.readValue(json, type);
            if (event == null) {
                throw new UnreadableEventException("the record holds JSON null, not a " + type.getSimpleName(), null);
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(
                    "not a " + type.getSimpleName() + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    e);
        } catch (IOException e) {
            throw new UnreadableEventException("not a " + type.getSimpleName(), e);
        }
    }
}
