package news.parallax.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import news.parallax.contracts.EventType;
import news.parallax.contracts.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch of rows, sends them, waits for the broker's acknowledgements and deletes them, in one transaction. A crash
 * between acknowledgement and delete sends a batch again, with the same event ids.
 *
 * <p>One instance of a service sends at a time (a transaction-level advisory lock): with several, the later of two events
 * of one key could overtake the earlier.
 */
@ApplicationScoped
class OutboxBatches {
    private static final int BATCH = 200;
    private static final int TRANSACTION_SECONDS = 60;
    private static final int ACKNOWLEDGE_SECONDS = 40;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'))";
    private static final String NEXT =
            "select id, event_id, record_key, cloud_event_type, payload, created_at, traceparent from outbox"
                    + " order by id limit " + BATCH;
    private static final String DELETE = "delete from outbox where id = any(?)";
    private static final String STATE = "select count(*), min(created_at) from outbox";

    private final DataSource database;
    private final Clock clock;
    private final Tracing tracing;
    private final String service;
    private final Producer<String, byte[]> producer;
    private volatile Waiting waiting = new Waiting(0, Instant.EPOCH, Instant.EPOCH);

    OutboxBatches(
            DataSource database,
            Clock clock,
            Tracing tracing,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.database = database;
        this.clock = clock;
        this.tracing = tracing;
        this.service = service;
        this.producer = new KafkaProducer<>(
                producerSettings(service, bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    enum Outcome {
        /** The batch was full: there may be more at once. */
        MORE,
        /** Nothing is left, or another instance is sending. */
        DONE
    }

    private record Row(
            long id,
            String eventId,
            String key,
            String cloudEventType,
            byte[] payload,
            Instant createdAt,
            @Nullable String traceparent) {}

    private record Waiting(long rows, Instant oldest, Instant lookedAt) {}

    private static Map<String, Object> producerSettings(String service, String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-outbox",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000);
    }

    /** Rows in the outbox when it was last looked at. */
    long waiting() {
        return waiting.rows();
    }

    /** Age of the oldest row, zero where there is none. */
    Duration oldestAge() {
        Waiting seen = waiting;
        return seen.rows() == 0 ? Duration.ZERO : Duration.between(seen.oldest(), clock.instant());
    }

    /**
     * Sends the next batch.
     *
     * @throws RuntimeException where database or broker failed; the rows stay
     */
    Outcome sendNext() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!lock(connection)) {
                    return Outcome.DONE;
                }
                List<Row> rows = next(connection);
                if (!rows.isEmpty()) {
                    send(rows);
                    delete(connection, rows);
                }
                look(connection, rows.isEmpty());
                return rows.size() == BATCH ? Outcome.MORE : Outcome.DONE;
            } catch (SQLException e) {
                throw new DatabaseException("the outbox could not be read", e);
            }
        });
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet result = statement.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static List<Row> next(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet result = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(new Row(
                        result.getLong(1),
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getBytes(5),
                        result.getObject(6, OffsetDateTime.class).toInstant(),
                        result.getString(7)));
            }
            return rows;
        }
    }

    private void send(List<Row> rows) {
        List<Future<RecordMetadata>> acknowledgements =
                rows.stream().map(this::send).toList();
        try {
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not acknowledge the events", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the broker", e);
        }
    }

    private Future<RecordMetadata> send(Row row) {
        ProducerRecord<String, byte[]> record = toRecord(row);
        if (row.traceparent() == null) {
            return producer.send(record);
        }
        Span span = tracing.begin(record.topic() + " publish", SpanKind.PRODUCER, List.of(row.traceparent()));
        String traceparent = Tracing.of(span);
        if (traceparent != null) {
            record.headers().add(Tracing.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return producer.send(record, (metadata, failure) -> Tracing.end(span, failure));
    }

    private ProducerRecord<String, byte[]> toRecord(Row row) {
        EventType type = EventType.ofCloudEventType(row.cloudEventType())
                .orElseThrow(
                        () -> new IllegalStateException("unknown event type in the outbox: " + row.cloudEventType()));
        return EventRecords.toRecord(type, row.key(), row.eventId(), row.payload(), service, row.createdAt());
    }

    private static void delete(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            Array ids = connection.createArrayOf(
                    "bigint", rows.stream().map(Row::id).toArray());
            statement.setArray(1, ids);
            statement.executeUpdate();
        }
    }

    /** Counting costs a scan of the table, so while rows flow it is done now and then only. */
    private void look(Connection connection, boolean empty) throws SQLException {
        Instant now = clock.instant();
        if (empty) {
            waiting = new Waiting(0, now, now);
        } else if (waiting.lookedAt().plus(LOOK_AGAIN).isBefore(now)) {
            try (PreparedStatement statement = connection.prepareStatement(STATE);
                    ResultSet result = statement.executeQuery()) {
                result.next();
                OffsetDateTime oldest = result.getObject(2, OffsetDateTime.class);
                waiting = new Waiting(result.getLong(1), oldest == null ? now : oldest.toInstant(), now);
            }
        }
    }

    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        producer.close(Duration.ofSeconds(5));
    }
}
