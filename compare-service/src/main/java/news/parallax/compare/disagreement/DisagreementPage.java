package news.parallax.compare.disagreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of disagreements, as the API shows it. */
@Schema(name = "DisagreementPage")
public record DisagreementPage(
        @Schema(description = "In the order asked for") List<DisagreementView> items,

        @Schema(description = "The cursor of the next page; null behind the last one") @Nullable
        String next) {}
