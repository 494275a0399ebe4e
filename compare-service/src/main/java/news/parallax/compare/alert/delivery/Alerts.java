package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import news.parallax.compare.alert.delivery.StoredAlerts.Told;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.Hold;
import news.parallax.compare.alert.matching.Occasions;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.matching.Settling;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.compare.alert.rule.Rules;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.messaging.StoredTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Decides who is told of a change, in the transaction that makes the change. */
@ApplicationScoped
public class Alerts {
    private final Rules rules;
    private final StoredAlerts alerts;
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
        this.alerts = new StoredAlerts(sql);
        this.clock = clock;
        this.settling = settling;
    }

    /** The judge found something else than before. */
    public void found(List<DisagreementChanged> changes, Cause cause) {
        tell(changes, By.JUDGE, change -> Because.of(change, cause));
    }

    /** The desk decided on a disagreement. */
    public void decided(DisagreementChanged change, String actor, @Nullable String note) {
        tell(List.of(change), By.DESK, decided -> Because.of(decided, actor, note));
    }

    private void tell(
            List<DisagreementChanged> changes, By by, Function<DisagreementChanged, @Nullable String> because) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, ChannelKind> channels = alerts.channels();
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
        Map<UUID, Told> told = alerts.told(change.disagreementId());
        for (Map.Entry<UUID, ChannelKind> channel : channels.entrySet()) {
            UUID id = channel.getKey();
            if (told.containsKey(id) || wanted.containsKey(id)) {
                boolean updates = updated.contains(id) || channel.getValue().hasThreads();
                new Telling(change, by, because, id, wanted.get(id), updates).after(told.get(id));
            }
        }
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
            while (known != null && known.waits() && isOvertaken(known) && alerts.withdraw(known)) {
                withdrawn.add(known);
                known = alerts.told(change.disagreementId()).get(channel);
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
            Notice notice = Notice.of(change, occasion, occasion.stands() ? null : because);
            alerts.store(channel, change, ruleId, occasion, notice, held, dueAt, now());
        }
    }

    private Instant stoodSince(DisagreementChanged change) {
        return Settling.begins(change)
                ? change.changedAt()
                : alerts.openedAt(change.disagreementId()).orElse(change.changedAt());
    }

    private Instant now() {
        return StoredTime.now(clock);
    }
}
