package news.parallax.ingest.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.parallax.ingest.sql.Sql;
import news.parallax.messaging.Expiring;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages of articles that are not visited any more. One that a feed still names is visited once more, and its text is known by
 * its hash.
 */
@ApplicationScoped
class EndedVisits implements Expiring {
    private static final String SETTING = "parallax.retention.pages";
    /** Feeds name their entries for weeks. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    private static final String DELETE = """
            delete from visit where id in (
                select id from visit where kind = 'PAGE' and due_at is null and visited_at < ?
                order by visited_at limit 500 for update skip locked)""";

    private final Sql sql;
    private final Optional<Duration> kept;

    EndedVisits(Sql sql, @ConfigProperty(name = SETTING, defaultValue = "90D") Optional<Duration> kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "visits";
    }

    @Override
    public Optional<Duration> kept() {
        return Expiring.atLeast(SHORTEST, SETTING, kept);
    }

    @Override
    public int deleteSome(Instant before) {
        return sql.change(DELETE, before);
    }
}
