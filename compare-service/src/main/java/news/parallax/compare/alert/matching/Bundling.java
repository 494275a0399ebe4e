package news.parallax.compare.alert.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.parallax.compare.alert.matching.Timing.Sent;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the alerts of one channel whose time has come: each goes by itself, with others, or later.
 *
 * @param bundles what is sent now
 * @param postponed what waits
 */
public record Bundling(List<Bundle> bundles, List<Postponed> postponed) {
    public Bundling {
        bundles = List.copyOf(bundles);
        postponed = List.copyOf(postponed);
    }

    /**
     * An alert whose time has come.
     *
     * @param rule its rule; null where it tells of an end, which neither waits nor counts
     * @param held why it has waited so far
     */
    public record Due(UUID alertId, @Nullable AlertRule rule, Severity severity, Optional<Hold> held) {}

    /**
     * Alerts that are sent as one message.
     *
     * @param ruleId null where they tell of an end
     * @param because null where it is a single alert
     */
    public record Bundle(
            List<UUID> alertIds,
            @Nullable UUID ruleId,
            @Nullable Hold because) {}

    /** An alert that waits. */
    public record Postponed(UUID alertId, Hold because, Instant until) {}

    private record Together(UUID ruleId, Hold because) {}

    /**
     * Decides on alerts in the order of their making.
     *
     * @param sent what a rule sent in the last hour
     */
    public static Bundling of(List<Due> due, Function<UUID, Sent> sent, Instant now) {
        List<Bundle> bundles = new ArrayList<>();
        List<Postponed> postponed = new ArrayList<>();
        Map<Together, List<Due>> digests = new LinkedHashMap<>();
        Map<UUID, Sent> counts = new HashMap<>();
        for (Due alert : due) {
            AlertRule rule = alert.rule();
            if (rule == null) {
                bundles.add(new Bundle(List.of(alert.alertId()), null, null));
                continue;
            }
            Sent before = counts.computeIfAbsent(rule.id(), sent);
            switch (Timing.of(rule, alert.held(), before, now)) {
                case Timing.Now at -> {
                    counts.put(rule.id(), before.oneMore(now));
                    bundles.add(new Bundle(List.of(alert.alertId()), rule.id(), null));
                }
                case Timing.Together(Hold because) ->
                    digests.computeIfAbsent(new Together(rule.id(), because), key -> new ArrayList<>())
                            .add(alert);
                case Timing.Later(Hold because, Instant until) ->
                    postponed.add(new Postponed(alert.alertId(), because, until));
            }
        }
        digests.forEach((key, alerts) -> bundles.add(bundle(key, alerts)));
        return new Bundling(bundles, postponed);
    }

    private static Bundle bundle(Together key, List<Due> alerts) {
        List<UUID> ids = alerts.stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .map(Due::alertId)
                .toList();
        return new Bundle(ids, key.ruleId(), ids.size() == 1 ? null : key.because());
    }
}
