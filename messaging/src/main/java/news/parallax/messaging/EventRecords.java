package news.parallax.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.parallax.contracts.Event;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.EventType;
import news.parallax.contracts.Topics;
import news.parallax.contracts.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Events as Kafka records: CloudEvents 1.0 in binary content mode, after the Kafka Protocol Binding for CloudEvents 1.0.2.
 */
public final class EventRecords {
    private static final String SPEC_VERSION = "1.0";
    private static final String CONTENT_TYPE = "application/json";

    private EventRecords() {}

    /**
     * The record that publishes an event on the topic of its type.
     *
     * @param service name of the publishing service; becomes {@code ce_source}
     * @param time when what the event tells happened; becomes {@code ce_time}
     */
    public static ProducerRecord<String, byte[]> toRecord(Event event, String service, Instant time) {
        return toRecord(event.type(), event.key(), event.eventId().toString(), EventJson.write(event), service, time);
    }

    static ProducerRecord<String, byte[]> toRecord(
            EventType type, String key, String eventId, byte[] payload, String service, Instant time) {
        return new ProducerRecord<>(type.topic(), null, key, payload, headers(type, key, eventId, service, time));
    }

    /** The headers of {@link #toRecord}, for producers that build the record themselves. */
    public static Headers headersOf(Event event, String service, Instant time) {
        return headers(event.type(), event.key(), event.eventId().toString(), service, time);
    }

    private static Headers headers(EventType type, String key, String eventId, String service, Instant time) {
        return new RecordHeaders(List.of(
                header("ce_specversion", SPEC_VERSION),
                header("ce_id", eventId),
                header("ce_type", type.cloudEventType()),
                header("ce_source", "/" + service),
                header("ce_subject", key),
                header("ce_time", time.toString()),
                header("content-type", CONTENT_TYPE)));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the event of a record. A record without {@code ce_type} is read by its value alone; other additions by
     * producers are ignored.
     *
     * @throws UnreadableEventException where the record is empty, too large, of another type or not that event's JSON
     */
    public static <E extends Event> E read(ConsumerRecord<?, byte[]> record, Class<E> type) {
        byte[] value = record.value();
        if (value == null) {
            throw new UnreadableEventException("the record has no value", null);
        }
        if (value.length > Topics.MAX_RECORD_BYTES) {
            throw new UnreadableEventException(
                    "the record has " + value.length + " bytes, the limit is " + Topics.MAX_RECORD_BYTES, null);
        }
        String declared = headerValue(record.headers(), "ce_type");
        if (declared != null
                && EventType.ofCloudEventType(declared)
                        .filter(known -> known.recordType() == type)
                        .isEmpty()) {
            throw new UnreadableEventException("the record's ce_type is not that of " + type.getSimpleName(), null);
        }
        return EventJson.read(value, type);
    }

    private static @Nullable String headerValue(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
