package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.channel.ChannelSecrets;
import news.parallax.compare.alert.channel.Channels;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.OneLine;
import news.parallax.compare.alert.secret.Vault;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries in PostgreSQL. An instance takes one with a lease, sends it outside of any transaction, and then stores what
 * became of it; when it dies in between, the lease ends and the delivery is sent again under the same id.
 */
@ApplicationScoped
class Deliveries {
    private static final TypeReference<Notice> NOTICE = new TypeReference<>() {};
    private static final int LONGEST_DETAIL = 300;
    /** Who is told to have switched a channel off. */
    private static final String SERVICE = "parallax";

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

    private static final String END_ATTEMPT = """
            update alert_attempt set ended_at = ?, status = ?::integer, outcome = ?, detail = ?
            where delivery_id = ? and number = ?""";

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

    /** Only who holds the lease may tell: the attempt is the last one. */
    private static final String HELD = """
            select delivery_id from alert_delivery
            where delivery_id = ? and attempts = ? and state = 'WAITING' for no key update""";

    private static final String DONE = """
            update alert_delivery set state = ?, done_at = ?, leased_until = null where delivery_id = ?""";

    private static final String AGAIN =
            "update alert_delivery set next_attempt_at = ?, leased_until = null where delivery_id = ?";

    private static final String CHANNEL_WORKS =
            "update alert_channel set failures = 0, busy_until = null, not_before = ? where channel_id = ?";

    /** Whatever waits for a receiver that is back need not wait for its own turn. */
    private static final String WAKE = """
            update alert_delivery set next_attempt_at = ? where channel_id = ? and state = 'WAITING'
                and next_attempt_at > ?""";

    private static final String CHANNEL_FAILS = """
            update alert_channel set failures = failures + ?, busy_until = null, not_before = ? where channel_id = ?""";

    private static final String CHANNEL_OFF = """
            update alert_channel set enabled = false, disabled_because = ?, busy_until = null, version = version + 1,
                updated_at = ?, updated_by = ?
            where channel_id = ?""";

    private static final String REMEMBER_THREAD = """
            insert into alert_thread (channel_id, disagreement_id, conversation, message)
            select channel_id, disagreement_id, ?, ? from alert where delivery_id = ?
            on conflict (channel_id, disagreement_id) do update
                set conversation = excluded.conversation, message = excluded.message""";

    private final Sql sql;
    private final Channels channels;
    private final Clock clock;
    private final RetrySchedule schedule =
            new RetrySchedule(() -> ThreadLocalRandom.current().nextDouble());

    Deliveries(Sql sql, Channels channels, Clock clock) {
        this.sql = sql;
        this.channels = channels;
        this.clock = clock;
    }

    /** Takes the next delivery whose turn it is; its channel gets no other until it is done or the lease ends. */
    @Transactional
    Optional<Parcel> take(Duration lease) {
        Instant now = now();
        Instant after = now.plus(1, ChronoUnit.MICROS);
        Instant latest = now.plus(LONGEST_PAUSE);
        return sql.first(NEXT, row -> toTake(row, now), now, now, latest, after, latest, now, latest)
                .map(found -> {
                    sql.run(LEASE, found.attempt(), now, now.plus(lease), found.deliveryId());
                    sql.run(BUSY, now.plus(lease), found.channelId());
                    sql.run(BEGIN_ATTEMPT, found.deliveryId(), found.attempt(), now);
                    return parcel(found, now);
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

    private Parcel parcel(Found found, Instant now) {
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

    /** Stores what became of an attempt, unless its lease has ended and another attempt was begun. */
    @Transactional
    void store(Parcel parcel, Outcome outcome) {
        Instant now = now();
        sql.run(
                END_ATTEMPT,
                now,
                outcome.status(),
                outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                OneLine.of(outcome.detail(), LONGEST_DETAIL),
                parcel.deliveryId(),
                parcel.attempt());
        boolean holds = sql.first(HELD, row -> row.uuid("delivery_id"), parcel.deliveryId(), parcel.attempt())
                .isPresent();
        if (!holds) {
            return;
        }
        switch (outcome) {
            case Outcome.Taken taken -> taken(parcel, taken, now);
            case Outcome.Later later -> {
                again(parcel, Optional.of(now.plus(later.after())), now);
                sql.run(CHANNEL_FAILS, 0, now.plus(later.after()), parcel.channelId());
            }
            case Outcome.Failed failed -> {
                again(parcel, schedule.next(parcel.firstAttemptAt(), now), now);
                // An answer below 500 tells that somebody is there: the next message may fare better.
                boolean away = failed.status() == null || failed.status() >= 500;
                Instant pause = away ? now.plus(schedule.pause(parcel.failures() + 1)) : now;
                sql.run(CHANNEL_FAILS, away ? 1 : 0, pause, parcel.channelId());
            }
            case Outcome.Refused refused -> {
                sql.run(DONE, "FAILED", now, parcel.deliveryId());
                sql.run(CHANNEL_WORKS, now.plus(parcel.kind().pace()), parcel.channelId());
            }
            case Outcome.Gone gone -> {
                sql.run(AGAIN, now, parcel.deliveryId());
                sql.run(CHANNEL_OFF, OneLine.of(gone.detail(), LONGEST_DETAIL), now, SERVICE, parcel.channelId());
            }
        }
    }

    private void taken(Parcel parcel, Outcome.Taken taken, Instant now) {
        sql.run(DONE, "SENT", now, parcel.deliveryId());
        sql.run(CHANNEL_WORKS, now.plus(parcel.kind().pace()), parcel.channelId());
        if (parcel.failures() > 0) {
            sql.run(WAKE, now, parcel.channelId(), now);
        }
        if (taken.thread() != null) {
            sql.run(
                    REMEMBER_THREAD,
                    taken.thread().conversation(),
                    taken.thread().message(),
                    parcel.deliveryId());
        }
    }

    private void again(Parcel parcel, Optional<Instant> next, Instant now) {
        boolean hasTime = schedule.next(parcel.firstAttemptAt(), now).isPresent();
        if (next.isPresent() && hasTime) {
            sql.run(AGAIN, next.get(), parcel.deliveryId());
        } else {
            sql.run(DONE, "FAILED", now, parcel.deliveryId());
        }
    }

    private Instant now() {
        // The database keeps microseconds.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
