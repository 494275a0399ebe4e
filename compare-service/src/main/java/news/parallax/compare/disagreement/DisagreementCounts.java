package news.parallax.compare.disagreement;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many disagreements there are, as the API shows it. */
@Schema(name = "DisagreementCounts")
public record DisagreementCounts(
        @Schema(description = "How many the filter finds", examples = "12")
        long total,

        @Schema(description = "By status, the filter's own status left out")
        Map<String, Long> byStatus,

        @Schema(description = "By kind, the filter's own type left out")
        Map<String, Long> byType,

        @Schema(description = "By severity, the filter's own severity left out")
        Map<String, Long> bySeverity,

        @Schema(
                description =
                        "By assignee, the filter's own assignee left out; those of nobody under the empty text; at most"
                                + " 100, most first")
        Map<String, Long> byAssignee) {}
