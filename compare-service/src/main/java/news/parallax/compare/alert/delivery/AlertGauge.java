package news.parallax.compare.alert.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.parallax.compare.sql.Sql;

/** How long the oldest alert has been on its way; looked at now and then, as a scrape should cost nothing. */
@ApplicationScoped
class AlertGauge {
    /** What is held back on purpose (quiet hours, a digest) and what goes to a channel that is off is not late. */
    private static final String OLDEST = """
            select min(since) as since from (
                select min(a.due_at) as since from alert a join alert_channel c on c.channel_id = a.channel_id
                where a.state = 'WAITING' and a.due_at <= ? and c.enabled
                union all
                select min(d.created_at) from alert_delivery d join alert_channel c on c.channel_id = d.channel_id
                where d.state = 'WAITING' and c.enabled) waiting""";

    private final Sql sql;
    private final Clock clock;
    private volatile Duration age = Duration.ZERO;

    AlertGauge(Sql sql, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.clock = clock;
        Gauge.builder("parallax.alerts.oldest", this, gauge -> gauge.age.toMillis() / 1000.0)
                .description("For how long the oldest alert has been due and not arrived, at most a minute ago")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "1m", delayed = "10s")
    @Transactional
    void look() {
        Instant now = clock.instant();
        age = sql.list(OLDEST, row -> Optional.ofNullable(row.instantOrNull("since")), now).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(since -> Duration.between(since, now))
                .filter(waited -> !waited.isNegative())
                .orElse(Duration.ZERO);
    }
}
