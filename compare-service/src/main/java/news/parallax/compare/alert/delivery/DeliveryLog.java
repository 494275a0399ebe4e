package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.delivery.DeliveryView.Attempt;
import news.parallax.compare.alert.delivery.DeliveryView.Item;
import news.parallax.compare.alert.delivery.DeliveryView.State;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/** Shows what became of deliveries, and sends one again. */
@ApplicationScoped
class DeliveryLog {
    private static final TypeReference<Notice> NOTICE = new TypeReference<>() {};
    private static final int MOST_ITEMS = 20;

    private static final String DELIVERIES = """
            select d.delivery_id, d.channel_id, c.name, c.kind, d.form, d.because, d.state, d.attempts, d.created_at,
                d.next_attempt_at, d.done_at, t.number, t.started_at, t.ended_at, t.status, t.outcome, t.detail,
                (select count(*) from alert a where a.delivery_id = d.delivery_id) as alerts
            from alert_delivery d join alert_channel c on c.channel_id = d.channel_id
            left join alert_attempt t on t.delivery_id = d.delivery_id and t.number = d.attempts
            """;

    private static final String PAGE = DELIVERIES + """
            where (d.created_at, d.delivery_id) < (?, ?) and (?::uuid is null or d.channel_id = ?::uuid)
                and (?::text is null or d.state = ?::text)
            order by d.created_at desc, d.delivery_id desc limit ?""";

    private static final String ONE = DELIVERIES + "where d.delivery_id = ?";

    private static final String ITEMS = """
            select delivery_id, notice::text as notice from (
                select delivery_id, notice, row_number() over (partition by delivery_id
                    order by case severity when 'HIGH' then 0 when 'MEDIUM' then 1 else 2 end, position) as rank
                from alert where delivery_id = any(?)) ranked
            where rank <= 20 order by delivery_id, rank""";

    private static final String ATTEMPTS = """
            select number, started_at, ended_at, status, outcome, detail from alert_attempt where delivery_id = ?
            order by number limit 100""";

    private static final String AGAIN = """
            update alert_delivery set state = 'WAITING', next_attempt_at = ?, first_attempt_at = null, done_at = null
            where delivery_id = ? and (leased_until is null or leased_until < ?) returning delivery_id""";

    private static final String TRY = """
            insert into alert_delivery (delivery_id, channel_id, form, because, state, next_attempt_at, created_at)
            select ?, channel_id, 'TRIAL', ?, 'WAITING', ?, ? from alert_channel
            where channel_id = ? and retired_at is null returning delivery_id""";

    private final Sql sql;
    private final Clock clock;

    DeliveryLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Behind a place, latest first. */
    @Transactional
    List<DeliveryView> page(Cursor behind, @Nullable UUID channel, @Nullable State state, int limit) {
        return views(
                sql.list(PAGE, DeliveryLog::view, behind.at(), behind.id(), channel, channel, state, state, limit));
    }

    @Transactional
    Optional<DeliveryView.Detailed> find(UUID id) {
        return views(sql.list(ONE, DeliveryLog::view, id)).stream()
                .findFirst()
                .map(view -> new DeliveryView.Detailed(
                        view, Sending.webhookId(id), sql.list(ATTEMPTS, DeliveryLog::attempt, id)));
    }

    /** Sends it once more at once, under the same id; false where it is being sent at this moment. */
    @Transactional
    boolean redeliver(UUID id) {
        Instant now = now();
        return sql.first(AGAIN, row -> row.uuid("delivery_id"), now, id, now).isPresent();
    }

    /** A message that shows that the channel works; empty where there is no such channel. */
    @Transactional
    Optional<UUID> tryOut(UUID channel, String actor) {
        Instant now = now();
        return sql.first(TRY, row -> row.uuid("delivery_id"), UUID.randomUUID(), actor, now, now, channel);
    }

    private List<DeliveryView> views(List<DeliveryView> found) {
        Map<UUID, List<Item>> items = new HashMap<>();
        List<UUID> ids = found.stream().map(DeliveryView::id).toList();
        if (!ids.isEmpty()) {
            sql.list(
                            ITEMS,
                            row -> Map.entry(
                                    row.uuid("delivery_id"), item(StoredJson.read(row.text("notice"), NOTICE))),
                            ids)
                    .forEach(item -> items.computeIfAbsent(item.getKey(), id -> new ArrayList<>(MOST_ITEMS))
                            .add(item.getValue()));
        }
        return found.stream()
                .map(view -> with(view, items.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private static Item item(Notice notice) {
        return new Item(
                notice.disagreementId(),
                notice.version(),
                notice.occasion(),
                notice.kind(),
                notice.severity(),
                notice.about());
    }

    private static DeliveryView with(DeliveryView view, List<Item> items) {
        return new DeliveryView(
                view.id(),
                view.channelId(),
                view.channel(),
                view.channelKind(),
                view.form(),
                view.because(),
                view.state(),
                view.attempts(),
                view.createdAt(),
                view.nextAttemptAt(),
                view.doneAt(),
                view.lastAttempt(),
                view.count(),
                items);
    }

    private static DeliveryView view(Row row) {
        State state = State.valueOf(row.text("state"));
        return new DeliveryView(
                row.uuid("delivery_id"),
                row.uuid("channel_id"),
                row.text("name"),
                ChannelKind.valueOf(row.text("kind")),
                Form.valueOf(row.text("form")),
                row.textOrNull("because"),
                state,
                row.integer("attempts"),
                row.instant("created_at"),
                state == State.WAITING ? row.instant("next_attempt_at") : null,
                row.instantOrNull("done_at"),
                row.integerOrNull("number") == null ? null : attempt(row),
                row.integer("alerts"),
                List.of());
    }

    private static Attempt attempt(Row row) {
        return new Attempt(
                row.integer("number"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                row.integerOrNull("status"),
                row.textOrNull("outcome"),
                row.textOrNull("detail"));
    }

    private Instant now() {
        return StoredTime.now(clock);
    }
}
