package news.parallax.compare.disagreement;

import java.util.List;
import news.parallax.compare.judgement.Compatible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A compatible reading, as the API shows it. */
@Schema(name = "CompatibleReading", description = "Claims that look different or alike and were found compatible")
public record CompatibleView(
        Compatible.Reason reason,
        @Schema(description = "One plain sentence") String explanation,
        List<EvidenceView> evidence) {}
