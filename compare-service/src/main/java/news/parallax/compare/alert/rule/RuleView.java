package news.parallax.compare.alert.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.DigestTimes;
import news.parallax.compare.alert.matching.QuietHours;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule, as the API shows it. */
@Schema(name = "AlertRule", description = "Who gets what, and when")
public record RuleView(
        UUID id,
        String name,
        boolean enabled,
        List<UUID> channels,
        List<Kind> kinds,
        Severity severity,
        List<UUID> stories,
        List<String> sources,
        List<String> keywords,
        RuleRequest.@Nullable Quiet quietHours,
        RuleRequest.@Nullable Gathered digest,
        @Nullable Integer capPerHour,
        boolean updates,

        @Schema(description = "The ETag; counts its changes from 1")
        int version,

        Instant updatedAt,
        String updatedBy) {

    /** All rules. */
    @Schema(name = "AlertRuleList")
    public record All(@Schema(description = "By name") List<RuleView> items) {}

    static RuleView of(StoredRule stored) {
        AlertRule rule = stored.rule();
        return new RuleView(
                rule.id(),
                rule.name(),
                stored.enabled(),
                rule.channels(),
                rule.criteria().kinds().stream().sorted().toList(),
                rule.criteria().least(),
                rule.criteria().stories().stream().sorted().toList(),
                rule.criteria().sources(),
                rule.criteria().keywords(),
                quiet(rule.quiet()),
                gathered(rule.digest()),
                rule.capPerHour(),
                rule.updates(),
                stored.version(),
                stored.updatedAt(),
                stored.updatedBy());
    }

    private static RuleRequest.@Nullable Quiet quiet(@Nullable QuietHours quiet) {
        return quiet == null
                ? null
                : new RuleRequest.Quiet(
                        quiet.from().toString(),
                        quiet.to().toString(),
                        quiet.zone().getId());
    }

    private static RuleRequest.@Nullable Gathered gathered(@Nullable DigestTimes digest) {
        if (digest == null) {
            return null;
        }
        ZoneId zone = digest.zone();
        return new RuleRequest.Gathered(
                digest.everyMinutes(),
                digest.at() == null ? null : digest.at().toString(),
                zone == null ? null : zone.getId());
    }
}
