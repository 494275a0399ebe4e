package news.parallax.compare.alert.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.messaging.Tracing;
import org.jspecify.annotations.Nullable;

/**
 * Alerts in PostgreSQL, in the caller's transaction. A channel gets at most one alert of a change: the database has a unique
 * key on channel, disagreement and version.
 */
final class StoredAlerts {
    private static final String CHANNELS = "select channel_id, kind from alert_channel where retired_at is null";

    /** What each channel was told last, and will be unless it is withdrawn. */
    private static final String TOLD = """
            select distinct on (a.channel_id) a.channel_id, a.alert_id, a.rule_id, a.occasion, a.state, a.held, a.due_at
            from alert a where a.disagreement_id = ? and a.state <> 'WITHDRAWN'
            order by a.channel_id, a.version desc""";

    private static final String WITHDRAW =
            "update alert set state = 'WITHDRAWN' where alert_id = ? and state = 'WAITING' returning alert_id";

    private static final String STORE = """
            insert into alert (alert_id, channel_id, disagreement_id, version, rule_id, occasion, severity, notice, state,
                held, due_at, created_at, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'WAITING', ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String OPENED_AT = "select opened_at from disagreement where id = ?";

    private final Sql sql;

    StoredAlerts(Sql sql) {
        this.sql = sql;
    }

    /** The last thing that a channel was told of a disagreement, or is about to be. */
    record Told(
            UUID alertId,
            @Nullable UUID ruleId,
            Occasion occasion,
            boolean waits,
            @Nullable String held,
            Instant dueAt) {}

    /** Those that were not retired, with their kinds. */
    Map<UUID, ChannelKind> channels() {
        Map<UUID, ChannelKind> channels = new LinkedHashMap<>();
        sql.list(CHANNELS, row -> Map.entry(row.uuid("channel_id"), ChannelKind.valueOf(row.text("kind"))))
                .forEach(channel -> channels.put(channel.getKey(), channel.getValue()));
        return channels;
    }

    /** By channel; those that were told nothing are missing. */
    Map<UUID, Told> told(UUID disagreementId) {
        Map<UUID, Told> told = new LinkedHashMap<>();
        sql.list(TOLD, row -> Map.entry(row.uuid("channel_id"), toldOf(row)), disagreementId)
                .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        return told;
    }

    private static Told toldOf(Row row) {
        return new Told(
                row.uuid("alert_id"),
                row.uuidOrNull("rule_id"),
                Occasion.valueOf(row.text("occasion")),
                row.text("state").equals("WAITING"),
                row.textOrNull("held"),
                row.instant("due_at"));
    }

    /** Whether it had not gone out yet, and now never will. */
    boolean withdraw(Told waiting) {
        return sql.first(WITHDRAW, row -> row.uuid("alert_id"), waiting.alertId())
                .isPresent();
    }

    /** @param held why it waits, null where it does not */
    void store(
            UUID channel,
            DisagreementChanged change,
            @Nullable UUID ruleId,
            Occasion occasion,
            Notice notice,
            @Nullable String held,
            Instant dueAt,
            Instant now) {
        sql.run(
                STORE,
                ContentIds.of("alert", channel, change.disagreementId(), change.version()),
                channel,
                change.disagreementId(),
                change.version(),
                ruleId,
                occasion,
                change.severity(),
                StoredJson.write(notice),
                held,
                dueAt,
                now,
                Tracing.current());
    }

    /** When a disagreement was first found. */
    Optional<Instant> openedAt(UUID disagreementId) {
        return sql.first(OPENED_AT, row -> row.instant("opened_at"), disagreementId);
    }
}
