package news.parallax.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers the events that were handled, in the transaction that handles them: a record read twice has effect once. */
@ApplicationScoped
public class Inbox {
    private static final String REMEMBER = "insert into inbox (event_id) values (?) on conflict do nothing";

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /**
     * Remembers an event in the caller's transaction.
     *
     * @return false where it was handled before; a transaction that is handling it at this moment is waited for
     */
    public boolean firstSight(UUID eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setObject(1, eventId);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseException("the inbox could not be written", e);
        }
    }
}
