package news.parallax.compare.alert.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.matching.Bundling.Bundle;
import news.parallax.compare.alert.matching.Bundling.Due;
import news.parallax.compare.alert.matching.Bundling.Postponed;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.matching.Timing.Sent;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged;
import org.jspecify.annotations.Nullable;

/**
 * What one channel would have got of a rule, had it been there when things happened. It decides with the code that decides
 * on real alerts, on a clock of its own.
 */
public final class Rehearsal {
    private final AlertRule rule;
    private final Settling settling;
    private final Map<UUID, Instant> stoodSince = new HashMap<>();
    private final Map<UUID, Notice> notices = new HashMap<>();
    private final Map<UUID, Occasion> told = new HashMap<>();
    /** By disagreement, as only the latest news of each waits. */
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    private final List<Instant> singles = new ArrayList<>();
    private final List<Sending> sendings = new ArrayList<>();

    private Rehearsal(AlertRule rule, Settling settling) {
        this.rule = rule;
        this.settling = settling;
    }

    /** A change as it happened. */
    public record Happened(DisagreementChanged event, By by) {}

    /**
     * A message that would have been sent.
     *
     * @param held why its alerts came together; null where it is a single one
     */
    public record Sending(Instant at, @Nullable Hold held, List<Notice> notices) {}

    /**
     * The whole.
     *
     * @param sendings in the order of time
     * @param stillWaiting how many alerts would not have been sent yet
     */
    public record Outcome(List<Sending> sendings, int stillWaiting) {}

    private record Waiting(UUID alertId, Optional<Hold> held, Instant until) {}

    /** Plays the changes, which are in the order of time, up to a moment. */
    public static Outcome of(AlertRule rule, Settling settling, List<Happened> changes, Instant end) {
        Rehearsal rehearsal = new Rehearsal(rule, settling);
        for (Happened change : changes) {
            rehearsal.sendUntil(change.event().changedAt());
            rehearsal.happen(change);
        }
        rehearsal.sendUntil(end);
        return new Outcome(List.copyOf(rehearsal.sendings), rehearsal.waiting.size());
    }

    private void sendUntil(Instant moment) {
        while (true) {
            Optional<Instant> next = waiting.values().stream()
                    .map(Waiting::until)
                    .min(Comparator.naturalOrder())
                    .filter(until -> !until.isAfter(moment));
            if (next.isEmpty()) {
                return;
            }
            decideAt(next.get());
        }
    }

    private void happen(Happened change) {
        DisagreementChanged event = change.event();
        UUID id = event.disagreementId();
        if (Settling.begins(event)) {
            stoodSince.put(id, event.changedAt());
        }
        Waiting unsent = waiting.get(id);
        if (unsent != null && !Occasions.stands(event)) {
            waiting.remove(id);
        } else if (unsent != null) {
            notices.put(unsent.alertId(), Notice.of(event, Occasion.OPENED, null));
            return;
        }
        boolean wanted = rule.criteria().areMetBy(event);
        Occasions.of(event, change.by(), told.get(id), wanted, wanted && rule.updates())
                .ifPresent(occasion -> alert(event, change.by(), occasion));
    }

    private void alert(DisagreementChanged event, By by, Occasion occasion) {
        UUID alertId = ContentIds.of("rehearsal", event.disagreementId(), event.version());
        notices.put(alertId, Notice.of(event, occasion, null));
        // What opened before the first change that is played has had its time.
        Instant since = stoodSince.getOrDefault(event.disagreementId(), Instant.MIN);
        Instant until =
                since.equals(Instant.MIN) ? event.changedAt() : settling.until(occasion, by, since, event.changedAt());
        boolean waits = until.isAfter(event.changedAt());
        Optional<Hold> held = waits ? Optional.of(Hold.SETTLING) : Optional.empty();
        waiting.put(event.disagreementId(), new Waiting(alertId, held, waits ? until : event.changedAt()));
        decideAt(event.changedAt());
    }

    private void decideAt(Instant now) {
        List<Due> due = waiting.values().stream()
                .filter(one -> !one.until().isAfter(now))
                .map(this::due)
                .toList();
        Bundling bundling = Bundling.of(due, id -> sentBefore(now), now);
        bundling.postponed().forEach(this::postpone);
        bundling.bundles().forEach(bundle -> send(bundle, now));
    }

    private Due due(Waiting one) {
        Notice notice = notices.get(one.alertId());
        boolean ends = !notice.occasion().stands();
        return new Due(one.alertId(), ends ? null : rule, notice.severity(), one.held());
    }

    private Sent sentBefore(Instant now) {
        singles.removeIf(at -> !at.isAfter(now.minus(Timing.HOUR)));
        return new Sent(singles.size(), singles.isEmpty() ? now : singles.getFirst());
    }

    private void postpone(Postponed postponed) {
        UUID id = notices.get(postponed.alertId()).disagreementId();
        waiting.put(id, new Waiting(postponed.alertId(), Optional.of(postponed.because()), postponed.until()));
    }

    private void send(Bundle bundle, Instant now) {
        List<Notice> sent = bundle.alertIds().stream().map(notices::get).toList();
        sent.forEach(notice -> {
            waiting.remove(notice.disagreementId());
            told.put(notice.disagreementId(), notice.occasion());
        });
        if (bundle.because() == null && bundle.ruleId() != null) {
            singles.add(now);
        }
        sendings.add(new Sending(now, bundle.because(), sent));
    }
}
