package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.channel.ChannelSecrets;
import news.parallax.compare.alert.channel.Channels;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.secret.Vault;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries that wait in PostgreSQL. An instance takes one with a lease, sends it outside of any transaction, and then
 * stores what became of it ({@link Attempts}); when it dies in between, the lease ends and the delivery is sent again under
 * the same id.
 */
@ApplicationScoped
class Deliveries {
    private static final TypeReference<Notice> NOTICE = new TypeReference<>() {};
    /** No pause and no lease lasts so long: one that ends later was made before the clock was set back. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /** News of a disagreement waits until what was told before has arrived. */
    private static final String NEXT = """
            select d.delivery_id, d.channel_id, d.form, d.because, d.attempts, d.first_attempt_at, d.created_at,
                c.kind, c.name, c.conversation, c.failures
            from alert_delivery d join alert_channel c on c.channel_id = d.channel_id
            where d.state = 'WAITING' and d.next_attempt_at <= ?
                and (d.leased_until is null or d.leased_until not between ? and ?)
                and c.enabled and c.not_before not between ? and ?
                and (c.busy_until is null or c.busy_until not between ? and ?)
                and not exists (
                    select from alert mine
                    join alert earlier on earlier.disagreement_id = mine.disagreement_id
                        and earlier.channel_id = mine.channel_id and earlier.version < mine.version
                    join alert_delivery e on e.delivery_id = earlier.delivery_id
                    where mine.delivery_id = d.delivery_id and e.state = 'WAITING' and e.position < d.position)
            order by d.next_attempt_at, d.position limit 1 for no key update skip locked""";

    private static final String LEASE = """
            update alert_delivery set attempts = ?, first_attempt_at = coalesce(first_attempt_at, ?), leased_until = ?
            where delivery_id = ?""";

    private static final String BUSY = "update alert_channel set busy_until = ? where channel_id = ?";

    private static final String BEGIN_ATTEMPT =
            "insert into alert_attempt (delivery_id, number, started_at) values (?, ?, ?)";

    private static final String NOTICES = """
            select notice::text as notice from alert where delivery_id = ?
            order by case severity when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, position""";

    private static final String TRACEPARENTS = """
            select distinct traceparent from alert where delivery_id = ? and traceparent is not null
            order by traceparent limit 100""";

    private static final String THREAD = """
            select t.conversation, t.message from alert_thread t
            join alert a on a.channel_id = t.channel_id and a.disagreement_id = t.disagreement_id
            where a.delivery_id = ?""";

    private final Sql sql;
    private final Channels channels;
    private final Clock clock;

    Deliveries(Sql sql, Channels channels, Clock clock) {
        this.sql = sql;
        this.channels = channels;
        this.clock = clock;
    }

    /** Takes the next delivery whose turn it is; its channel gets no other until it is done or the lease ends. */
    @Transactional
    Optional<Parcel> take(Duration lease) {
        Instant now = StoredTime.now(clock);
        Instant after = now.plus(1, ChronoUnit.MICROS);
        Instant latest = now.plus(LONGEST_PAUSE);
        return sql.first(NEXT, row -> toTake(row, now), now, now, latest, after, latest, now, latest)
                .map(found -> {
                    sql.run(LEASE, found.attempt(), now, now.plus(lease), found.deliveryId());
                    sql.run(BUSY, now.plus(lease), found.channelId());
                    sql.run(BEGIN_ATTEMPT, found.deliveryId(), found.attempt(), now);
                    return parcel(found);
                });
    }

    private record Found(
            UUID deliveryId,
            UUID channelId,
            Form form,
            @Nullable String because,
            int attempt,
            Instant firstAttemptAt,
            Instant createdAt,
            ChannelKind kind,
            String channelName,
            @Nullable String conversation,
            int failures) {}

    private static Found toTake(Row row, Instant now) {
        Instant first = row.instantOrNull("first_attempt_at");
        return new Found(
                row.uuid("delivery_id"),
                row.uuid("channel_id"),
                Form.valueOf(row.text("form")),
                row.textOrNull("because"),
                row.integer("attempts") + 1,
                first == null ? now : first,
                row.instant("created_at"),
                ChannelKind.valueOf(row.text("kind")),
                row.text("name"),
                row.textOrNull("conversation"),
                row.integer("failures"));
    }

    private Parcel parcel(Found found) {
        return new Parcel(
                found.deliveryId(),
                found.attempt(),
                found.firstAttemptAt(),
                found.channelId(),
                found.kind(),
                found.conversation(),
                found.failures(),
                secrets(found.channelId()),
                message(found),
                sql.list(TRACEPARENTS, row -> row.text("traceparent"), found.deliveryId()),
                found.kind().hasThreads() && found.form() == Form.SINGLE
                        ? sql.first(
                                        THREAD,
                                        row -> new Outcome.Thread(row.text("conversation"), row.text("message")),
                                        found.deliveryId())
                                .orElse(null)
                        : null);
    }

    private @Nullable ChannelSecrets secrets(UUID channel) {
        try {
            return channels.secrets(channel);
        } catch (Vault.SealedException e) {
            return null;
        }
    }

    private Message message(Found found) {
        if (found.form() == Form.TRIAL) {
            return new Message.Trial(found.channelName(), String.valueOf(found.because()), found.createdAt());
        }
        List<Notice> notices =
                sql.list(NOTICES, row -> StoredJson.read(row.text("notice"), NOTICE), found.deliveryId());
        return found.form() == Form.SINGLE
                ? new Message.Single(notices.getFirst())
                : new Message.Digest(String.valueOf(found.because()), notices, found.createdAt());
    }
}
