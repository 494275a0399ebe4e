package news.parallax.compare.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.system.BrokerState.BrokerAwayException;
import news.parallax.compare.system.SystemView.DeadLetter;
import news.parallax.compare.system.SystemView.Waiting;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/** Puts together what broker and database tell. */
@ApplicationScoped
class SystemState {
    private static final int MOST_LETTERS = 200;

    private static final String OUTBOX = "select count(*) as events, min(created_at) as oldest from outbox";
    private static final String REDRIVEN =
            "select topic, partition, \"offset\", actor, redriven_at from redrive order by redriven_at desc limit 1000";
    private static final String REMEMBER = """
            insert into redrive (topic, partition, "offset", actor, redriven_at) values (?, ?, ?, ?, ?)
            on conflict (topic, partition, "offset") do update set actor = excluded.actor,
                redriven_at = excluded.redriven_at""";

    private final BrokerState broker;
    private final DeadLetterBox box;
    private final Sql sql;
    private final Clock clock;

    SystemState(BrokerState broker, DeadLetterBox box, Sql sql, Clock clock) {
        this.broker = broker;
        this.box = box;
        this.sql = sql;
        this.clock = clock;
    }

    SystemView now() {
        Waiting outbox = outbox();
        try {
            return new SystemView(broker.consumers(), outbox, broker.deadLetters(), true);
        } catch (BrokerAwayException e) {
            return new SystemView(List.of(), outbox, Map.of(), false);
        }
    }

    private Waiting outbox() {
        return sql.first(OUTBOX, row -> new Waiting(row.number("events"), row.instantOrNull("oldest")))
                .orElseThrow();
    }

    private record Place(String topic, int partition, long offset) {}

    private record Sent(String actor, Instant at) {}

    List<DeadLetter> deadLetters() {
        Map<Place, Sent> sent = new HashMap<>();
        sql.list(
                        REDRIVEN,
                        row -> Map.entry(
                                new Place(row.text("topic"), row.integer("partition"), row.number("offset")),
                                new Sent(row.text("actor"), row.instant("redriven_at"))))
                .forEach(entry -> sent.put(entry.getKey(), entry.getValue()));
        return box.latest(MOST_LETTERS).stream()
                .map(letter ->
                        withSent(letter, sent.get(new Place(letter.topic(), letter.partition(), letter.offset()))))
                .toList();
    }

    private static DeadLetter withSent(DeadLetter letter, @Nullable Sent sent) {
        return sent == null
                ? letter
                : new DeadLetter(
                        letter.topic(),
                        letter.partition(),
                        letter.offset(),
                        letter.at(),
                        letter.key(),
                        letter.reason(),
                        letter.cause(),
                        letter.originTopic(),
                        letter.originPartition(),
                        letter.originOffset(),
                        letter.bytes(),
                        letter.beginning(),
                        sent.at(),
                        sent.actor());
    }

    /** False where there is no such dead letter. */
    @Transactional
    boolean redrive(String topic, int partition, long offset, String actor) {
        if (!box.redrive(topic, partition, offset)) {
            return false;
        }
        sql.run(REMEMBER, topic, partition, offset, actor, StoredTime.now(clock));
        return true;
    }
}
