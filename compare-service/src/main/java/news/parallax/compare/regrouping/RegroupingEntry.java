package news.parallax.compare.regrouping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that the desk did to stories, as it is stored and as the API shows it. */
@Schema(name = "Regrouping")
public record RegroupingEntry(
        UUID id,
        Action action,

        @Schema(description = "Who did it", examples = "maria")
        String actor,

        Instant at,

        @Schema(description = "The story that stays") UUID storyId,

        @Schema(description = "The story that went into it, or came out of it")
        UUID otherId,

        @Schema(description = "The articles that were moved")
        List<UUID> articleIds,

        @Nullable String note,

        @Schema(description = "What it takes back") @Nullable
        UUID undoes,

        @Schema(description = "Whether it was taken back") boolean undone) {

    /** What can be done to stories. */
    public enum Action {
        MERGE,
        SPLIT,
        UNDO
    }
}
