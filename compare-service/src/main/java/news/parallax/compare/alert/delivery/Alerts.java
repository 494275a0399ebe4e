package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.Hold;
import news.parallax.compare.alert.matching.Occasions;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.matching.Settling;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.compare.alert.rule.Rules;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.messaging.Tracing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Stores who is told of a change, in the transaction that makes the change. A channel gets at most one alert of a change:
 * the database has a unique key on channel, disagreement and version.
 */
@ApplicationScoped
public class Alerts {
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

    private final Rules rules;
    private final Sql sql;
    private final Clock clock;
    private final Settling settling;

    @Inject
    Alerts(
            Rules rules,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "parallax.alerts.settling", defaultValue = "60s") Duration settling) {
        this(rules, sql, clock, new Settling(settling));
    }

    Alerts(Rules rules, Sql sql, Clock clock, Settling settling) {
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
        this.settling = settling;
    }

    /** The last thing that a channel was told of a disagreement, or is about to be. */
    private record Told(
            UUID alertId,
            @Nullable UUID ruleId,
            Occasion occasion,
            boolean waits,
            @Nullable String held,
            Instant dueAt) {}

    /** The judge found something else than before. */
    public void found(List<DisagreementChanged> changes, Cause cause) {
        tell(changes, By.JUDGE, change -> reason(change, cause));
    }

    /** Why it is no longer found; null while it is. */
    private static @Nullable String reason(DisagreementChanged change, Cause cause) {
        return switch (change.resolution()) {
            case null -> null;
            case RETRACTED -> withdrawal(cause);
            case SUPERSEDED -> "A later article or a later revision settles it.";
            case REGROUPED -> "The desk regrouped the stories.";
        };
    }

    private static String withdrawal(Cause cause) {
        if (!(cause instanceof Cause.Retraction withdrawn)) {
            return "The publisher withdrew an article that it rested on.";
        }
        String done = withdrawn.source() + " withdrew an article that it rested on";
        String notice = withdrawn.notice();
        return notice == null || notice.isBlank() ? done + "." : done + ": \"" + notice.strip() + "\".";
    }

    /** The desk decided on a disagreement. */
    public void decided(DisagreementChanged change, String actor, @Nullable String note) {
        tell(List.of(change), By.DESK, decided -> verdict(decided, actor, note));
    }

    private static String verdict(DisagreementChanged change, String actor, @Nullable String note) {
        String done = change.status() == DisagreementChanged.Status.DISMISSED ? "dismissed" : "resolved";
        return "The desk (" + actor + ") " + done + " it" + (note == null || note.isBlank() ? "." : ": " + note);
    }

    private void tell(
            List<DisagreementChanged> changes, By by, Function<DisagreementChanged, @Nullable String> because) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, ChannelKind> channels = new LinkedHashMap<>();
        sql.list(CHANNELS, row -> Map.entry(row.uuid("channel_id"), ChannelKind.valueOf(row.text("kind"))))
                .forEach(channel -> channels.put(channel.getKey(), channel.getValue()));
        if (channels.isEmpty()) {
            return;
        }
        List<AlertRule> enabled = rules.enabled();
        changes.forEach(change -> tell(change, by, because.apply(change), channels, enabled));
    }

    private void tell(
            DisagreementChanged change,
            By by,
            @Nullable String because,
            Map<UUID, ChannelKind> channels,
            List<AlertRule> enabled) {
        Map<UUID, AlertRule> wanted = new LinkedHashMap<>();
        Set<UUID> updated = new LinkedHashSet<>();
        if (Occasions.stands(change)) {
            for (AlertRule rule : enabled) {
                if (rule.criteria().areMetBy(change)) {
                    rule.channels().forEach(channel -> wanted.putIfAbsent(channel, rule));
                    if (rule.updates()) {
                        updated.addAll(rule.channels());
                    }
                }
            }
        }
        Map<UUID, Told> told = told(change.disagreementId());
        for (Map.Entry<UUID, ChannelKind> channel : channels.entrySet()) {
            UUID id = channel.getKey();
            if (told.containsKey(id) || wanted.containsKey(id)) {
                boolean updates = updated.contains(id) || channel.getValue().hasThreads();
                new Telling(change, by, because, id, wanted.get(id), updates).after(told.get(id));
            }
        }
    }

    private Map<UUID, Told> told(UUID disagreementId) {
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

    /** One channel that may be told of one change. */
    private final class Telling {
        private final DisagreementChanged change;
        private final By by;
        private final @Nullable String because;
        private final UUID channel;
        private final @Nullable AlertRule rule;
        private final boolean updates;

        Telling(
                DisagreementChanged change,
                By by,
                @Nullable String because,
                UUID channel,
                @Nullable AlertRule rule,
                boolean updates) {
            this.change = change;
            this.by = by;
            this.because = because;
            this.channel = channel;
            this.rule = rule;
            this.updates = updates;
        }

        void after(@Nullable Told last) {
            Told known = last;
            List<Told> withdrawn = new ArrayList<>();
            // What has not gone out yet need not be taken back, and of what is held back only the latest is told.
            while (known != null && known.waits() && isOvertaken(known) && withdraw(known)) {
                withdrawn.add(known);
                known = told(change.disagreementId()).get(channel);
            }
            Optional<Told> held =
                    withdrawn.stream().filter(one -> one.occasion().stands()).findFirst();
            if (Occasions.stands(change) && held.isPresent()) {
                Told before = held.get();
                store(before.occasion(), before.ruleId(), before.held(), before.dueAt());
                return;
            }
            Occasion heard = known == null ? null : known.occasion();
            Occasions.of(change, by, heard, rule != null, updates)
                    .ifPresent(occasion -> storeNew(occasion, ruleOf(occasion, last)));
        }

        private void storeNew(Occasion occasion, @Nullable UUID ruleId) {
            Instant until = settling.until(occasion, by, stoodSince(change), now());
            boolean waits = until.isAfter(now());
            store(occasion, ruleId, waits ? Hold.SETTLING.name() : null, waits ? until : now());
        }

        private boolean isOvertaken(Told waiting) {
            return !Occasions.stands(change) || waiting.held() != null;
        }

        private boolean withdraw(Told waiting) {
            return sql.first(WITHDRAW, row -> row.uuid("alert_id"), waiting.alertId())
                    .isPresent();
        }

        private @Nullable UUID ruleOf(Occasion occasion, @Nullable Told last) {
            if (!occasion.stands()) {
                return null;
            }
            if (rule != null) {
                return rule.id();
            }
            return last == null ? null : last.ruleId();
        }

        private void store(Occasion occasion, @Nullable UUID ruleId, @Nullable String held, Instant dueAt) {
            sql.run(
                    STORE,
                    ContentIds.of("alert", channel, change.disagreementId(), change.version()),
                    channel,
                    change.disagreementId(),
                    change.version(),
                    ruleId,
                    occasion,
                    change.severity(),
                    StoredJson.write(Notice.of(change, occasion, occasion.stands() ? null : because)),
                    held,
                    dueAt,
                    now(),
                    Tracing.current());
        }
    }

    private Instant stoodSince(DisagreementChanged change) {
        return Settling.begins(change)
                ? change.changedAt()
                : sql.first(OPENED_AT, row -> row.instant("opened_at"), change.disagreementId())
                        .orElse(change.changedAt());
    }

    private Instant now() {
        // The database keeps microseconds.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
