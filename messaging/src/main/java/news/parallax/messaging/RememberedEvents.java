package news.parallax.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the {@link Inbox} remembers. An event that comes again after it was forgotten is handled again, which changes nothing
 * while its article is known in that revision or a later one.
 */
@ApplicationScoped
class RememberedEvents implements Expiring {
    /** The topics keep their records for thirty days. */
    private static final Duration SHORTEST = Duration.ofDays(31);

    private static final String FORGET = """
            delete from inbox where event_id = any(array(
                select event_id from inbox where received_at < ? limit 1000))""";

    private final DataSource database;
    private final Optional<Duration> kept;

    RememberedEvents(
            DataSource database,
            @ConfigProperty(name = "parallax.retention.events", defaultValue = "90D") Optional<Duration> kept) {
        this.database = database;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "events";
    }

    @Override
    public Optional<Duration> kept() {
        return Expiring.atLeast(SHORTEST, "parallax.retention.events", kept);
    }

    @Override
    public int deleteSome(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, before.atOffset(ZoneOffset.UTC));
            return forget.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException("the inbox could not be written", e);
        }
    }
}
