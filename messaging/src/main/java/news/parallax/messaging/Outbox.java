package news.parallax.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import news.parallax.contracts.EventJson;
import news.parallax.contracts.Topics;

/**
 * Events on their way to the broker, stored in the transaction that makes them true. {@link OutboxRelay} sends them after
 * the commit, in the order of their storing.
 */
@ApplicationScoped
public class Outbox {
    private static final String APPEND = """
            insert into outbox (event_id, topic, record_key, cloud_event_type, payload, traceparent)
            values (?, ?, ?, ?, ?, ?)
            on conflict (event_id) do nothing""";

    /** What key, headers and framing take beside the value. */
    private static final int RECORD_OVERHEAD_BYTES = 2048;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<Appended> appended;

    Outbox(DataSource database, TransactionSynchronizationRegistry transactions, Event<Appended> appended) {
        this.database = database;
        this.transactions = transactions;
        this.appended = appended;
    }

    /** Sent within the service once a transaction that appended something has committed. */
    record Appended() {}

    /**
     * Stores an event in the caller's transaction, which must be active, and the trace that it belongs to. An event that
     * waits already is not stored again.
     *
     * @throws IllegalStateException where no transaction is active
     * @throws EventTooLargeException where the event exceeds {@link Topics#MAX_RECORD_BYTES}
     */
    public void append(news.parallax.contracts.Event event) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "an event is appended in the transaction that makes it true, none is active");
        }
        byte[] payload = EventJson.write(event);
        if (payload.length > Topics.MAX_RECORD_BYTES - RECORD_OVERHEAD_BYTES) {
            throw new EventTooLargeException(event.type(), payload.length);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, event.eventId());
            insert.setString(2, event.type().topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type().cloudEventType());
            insert.setBytes(5, payload);
            insert.setString(6, Tracing.current());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException("the outbox could not be written", e);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The relay must not look before the rows are visible.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    appended.fire(new Appended());
                }
            }
        });
    }
}
