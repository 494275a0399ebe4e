package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.Bundling;
import news.parallax.compare.alert.matching.Bundling.Bundle;
import news.parallax.compare.alert.matching.Bundling.Due;
import news.parallax.compare.alert.matching.Hold;
import news.parallax.compare.alert.matching.Timing;
import news.parallax.compare.alert.matching.Timing.Sent;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.messaging.StoredTime;
import org.jboss.logging.Logger;

/**
 * Makes deliveries of alerts whose time has come. What a delivery holds is settled here, before anything is sent, so that
 * every attempt sends the same under the same id. One instance at a time does a channel's.
 */
@ApplicationScoped
class Bundler {
    private static final Logger LOG = Logger.getLogger(Bundler.class);
    private static final TypeReference<AlertRule> RULE = new TypeReference<>() {};

    private static final String CHANNELS = """
            select distinct a.channel_id from alert a join alert_channel c on c.channel_id = a.channel_id
            where a.state = 'WAITING' and a.due_at <= ? and c.enabled""";

    private static final String LOCK = """
            select channel_id from alert_channel where channel_id = ? and enabled for no key update skip locked""";

    private static final String DUE = """
            select a.alert_id, a.severity, a.held, r.settings::text as settings
            from alert a left join alert_rule r on r.rule_id = a.rule_id and r.retired_at is null
            where a.channel_id = ? and a.state = 'WAITING' and a.due_at <= ?
            order by a.position limit 500 for update of a skip locked""";

    private static final String SENT = """
            select count(*) as count, min(created_at) as oldest from alert_delivery
            where rule_id = ? and channel_id = ? and form = 'SINGLE' and created_at > ?""";

    private static final String DELIVER = """
            insert into alert_delivery (delivery_id, channel_id, rule_id, form, because, state, next_attempt_at,
                created_at)
            values (?, ?, ?, ?, ?, 'WAITING', ?, ?)""";

    private static final String BUNDLE = "update alert set state = 'BUNDLED', delivery_id = ? where alert_id = any(?)";
    private static final String POSTPONE = "update alert set held = ?, due_at = ? where alert_id = ?";

    private final Sql sql;
    private final Clock clock;

    Bundler(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes all alerts whose time has come. What fails for one channel keeps none of the others waiting. */
    void bundle() {
        Instant now = StoredTime.now(clock);
        List<UUID> channels =
                QuarkusTransaction.requiringNew().call(() -> sql.list(CHANNELS, row -> row.uuid("channel_id"), now));
        for (UUID channel : channels) {
            try {
                QuarkusTransaction.requiringNew().run(() -> bundle(channel, now));
            } catch (RuntimeException e) {
                LOG.warnf(e, "The alerts of channel %s could not be made ready; trying again", channel);
            }
        }
    }

    private void bundle(UUID channel, Instant now) {
        if (sql.first(LOCK, row -> row.uuid("channel_id"), channel).isEmpty()) {
            return;
        }
        List<Due> due = sql.list(DUE, Bundler::due, channel, now);
        Bundling bundling = Bundling.of(due, rule -> sent(rule, channel, now), now);
        bundling.bundles().forEach(bundle -> deliver(bundle, channel, now));
        bundling.postponed().forEach(later -> sql.run(POSTPONE, later.because(), later.until(), later.alertId()));
    }

    private static Due due(Row row) {
        String rule = row.textOrNull("settings");
        return new Due(
                row.uuid("alert_id"),
                rule == null ? null : StoredJson.read(rule, RULE),
                Severity.valueOf(row.text("severity")),
                Optional.ofNullable(row.textOrNull("held")).map(Hold::valueOf));
    }

    private Sent sent(UUID rule, UUID channel, Instant now) {
        return sql.first(
                        SENT,
                        row -> {
                            Instant oldest = row.instantOrNull("oldest");
                            return new Sent(row.integer("count"), oldest == null ? now : oldest);
                        },
                        rule,
                        channel,
                        now.minus(Timing.HOUR))
                .orElseThrow();
    }

    private void deliver(Bundle bundle, UUID channel, Instant now) {
        UUID id = ContentIds.of("alert-delivery", bundle.alertIds());
        Hold because = bundle.because();
        sql.run(
                DELIVER,
                id,
                channel,
                bundle.ruleId(),
                because == null ? Form.SINGLE : Form.DIGEST,
                because == null ? null : because.words(),
                now,
                now);
        sql.run(BUNDLE, id, bundle.alertIds());
    }
}
