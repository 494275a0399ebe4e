package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import news.parallax.compare.alert.notice.OneLine;
import news.parallax.compare.sql.Sql;
import news.parallax.messaging.StoredTime;

/** What becomes of attempts at deliveries, of the deliveries, and of the channels that they went to. */
@ApplicationScoped
class Attempts {
    private static final int LONGEST_DETAIL = 300;
    /** Who is told to have switched a channel off. */
    private static final String SERVICE = "parallax";

    private static final String END_ATTEMPT = """
            update alert_attempt set ended_at = ?, status = ?::integer, outcome = ?, detail = ?
            where delivery_id = ? and number = ?""";

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
    private final Clock clock;
    private final RetrySchedule schedule =
            new RetrySchedule(() -> ThreadLocalRandom.current().nextDouble());

    Attempts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Stores what became of an attempt, unless its lease has ended and another attempt was begun. */
    @Transactional
    void store(Parcel parcel, Outcome outcome) {
        Instant now = StoredTime.now(clock);
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
}
