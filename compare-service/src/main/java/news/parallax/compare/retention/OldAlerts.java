package news.parallax.compare.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.sql.Sql;
import news.parallax.messaging.Expiring;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Alerts and the log of their deliveries. What waits is kept, however old, and so is the last thing that a channel was told
 * of each disagreement: by it the next change is told as a change.
 */
@ApplicationScoped
class OldAlerts implements Expiring {
    private static final String SETTING = "parallax.retention.alerts";
    private static final Duration SHORTEST = Duration.ofDays(7);

    private static final String DELIVERIES = """
            select delivery_id from alert_delivery where done_at < ? and state in ('SENT', 'FAILED')
            order by done_at limit 500 for update skip locked""";

    private static final String DELETE_ATTEMPTS = "delete from alert_attempt where delivery_id = any(?)";
    private static final String DELETE_DELIVERIES = "delete from alert_delivery where delivery_id = any(?)";

    private static final String DELETE_ALERTS = """
            delete from alert where alert_id = any(array(
                select a.alert_id from alert a
                where a.created_at < ? and (a.state = 'WITHDRAWN' or (a.state = 'BUNDLED'
                    and not exists (select from alert_delivery d where d.delivery_id = a.delivery_id)
                    and exists (
                        select from alert later where later.channel_id = a.channel_id
                            and later.disagreement_id = a.disagreement_id and later.version > a.version
                            and later.state = 'BUNDLED')))
                order by a.created_at limit 500 for update skip locked))
            returning alert_id""";

    private final Sql sql;
    private final Optional<Duration> kept;

    OldAlerts(Sql sql, @ConfigProperty(name = SETTING, defaultValue = "180D") Optional<Duration> kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "alerts";
    }

    @Override
    public Optional<Duration> kept() {
        return Expiring.atLeast(SHORTEST, SETTING, kept);
    }

    @Override
    public int deleteSome(Instant before) {
        List<UUID> deliveries = sql.list(DELIVERIES, row -> row.uuid("delivery_id"), before);
        if (!deliveries.isEmpty()) {
            sql.run(DELETE_ATTEMPTS, deliveries);
            sql.run(DELETE_DELIVERIES, deliveries);
        }
        return deliveries.size()
                + sql.list(DELETE_ALERTS, row -> row.uuid("alert_id"), before).size();
    }
}
