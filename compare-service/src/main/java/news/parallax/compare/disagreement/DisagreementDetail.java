package news.parallax.compare.disagreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disagreement with what else was considered and how it came to be as it is. */
@Schema(name = "DisagreementDetail")
public record DisagreementDetail(
        @JsonUnwrapped DisagreementView disagreement,

        @Schema(description = "Claims on the same fact that were found compatible, with the reason")
        List<CompatibleView> compatible,

        @Schema(description = "Every change, latest first; at most 200")
        List<ChangeView> history) {}
