package news.parallax.compare.alert.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.matching.Hold;
import news.parallax.compare.alert.matching.Rehearsal;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.compare.alert.notice.Wording;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule would have sent to one channel, as the API shows it. */
@Schema(name = "AlertDryRun", description = "What a rule would have sent to one channel")
public record DryRun(
        Instant from,
        Instant to,

        @Schema(description = "How many changes of disagreements were looked at")
        int changes,

        @Schema(description = "Whether there were more of them, and only the latest 5,000 were looked at")
        boolean truncated,

        @Schema(description = "How many messages would have been sent")
        int messages,

        @Schema(description = "How many alerts they would have held")
        int alerts,

        @Schema(description = "How many alerts would still wait")
        int stillWaiting,

        @Schema(description = "The messages, latest first, at most 200")
        List<Sending> items) {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_ALERTS_SHOWN = 50;

    /** A message that would have been sent. */
    @Schema(name = "AlertDryRunMessage")
    public record Sending(
            Instant at,

            @Schema(description = "Why its alerts would have come together; null where it is a single one") @Nullable
            Hold held,

            @Schema(description = "How many alerts it would have held")
            int count,

            @Schema(description = "Those alerts, most severe first, at most 50")
            List<Alert> alerts) {}

    /** An alert in it. */
    @Schema(name = "AlertDryRunItem")
    public record Alert(
            UUID disagreementId,
            int version,
            Occasion occasion,
            Kind type,
            Severity severity,
            String about,
            String sentence) {
        static Alert of(Notice notice) {
            return new Alert(
                    notice.disagreementId(),
                    notice.version(),
                    notice.occasion(),
                    notice.kind(),
                    notice.severity(),
                    notice.about(),
                    Wording.sentence(notice));
        }
    }

    static DryRun of(Instant from, Instant to, int changes, Rehearsal.Outcome outcome) {
        List<Sending> latest = outcome.sendings().reversed().stream()
                .limit(MOST_SHOWN)
                .map(sending -> new Sending(
                        sending.at(),
                        sending.held(),
                        sending.notices().size(),
                        sending.notices().stream()
                                .limit(MOST_ALERTS_SHOWN)
                                .map(Alert::of)
                                .toList()))
                .toList();
        return new DryRun(
                from,
                to,
                changes,
                changes == LastWeek.MOST_CHANGES,
                outcome.sendings().size(),
                outcome.sendings().stream()
                        .mapToInt(sending -> sending.notices().size())
                        .sum(),
                outcome.stillWaiting(),
                latest);
    }
}
