package news.parallax.compare.regrouping;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the regrouping calls take and give. */
public final class RegroupingRequests {
    private RegroupingRequests() {}

    /** Which story goes into this one. */
    @Schema(name = "MergeRequest")
    public record Merge(
            @Nullable UUID other,

            @Schema(description = "Plain text, at most 2,000 characters") @Nullable
            String note) {}

    /** Which articles leave. */
    @Schema(name = "SplitRequest")
    public record Split(
            @Schema(description = "1 to 1,000, not all of the story") @Nullable
            List<UUID> articles,

            @Schema(description = "Plain text, at most 2,000 characters") @Nullable
            String note) {}

    /** Why it is taken back. */
    @Schema(name = "RegroupingUndo")
    public record Undo(
            @Schema(description = "Plain text, at most 2,000 characters") @Nullable
            String note) {}

    /** What was done, latest first. */
    @Schema(name = "RegroupingList")
    public record Trail(List<RegroupingEntry> items) {}
}
