package news.parallax.compare.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a disagreement, as the stream tells it. */
@Schema(name = "ChangeMessage")
public record ChangeMessage(
        @JsonIgnore FeedPosition position,
        UUID disagreementId,
        int version,

        @Schema(enumeration = {"OPENED", "REVISED", "RESOLVED", "REOPENED", "REVIEWED"})
        String change,

        Instant changedAt,
        Status status,
        Severity severity,
        Kind type,
        UUID storyId,
        String about,

        @Schema(description = "Who of the desk changed it; null where an article did") @Nullable
        String actor) {}
