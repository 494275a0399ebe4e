package news.parallax.compare.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One action on many disagreements, as the API takes it. */
@Schema(name = "BulkReview")
public record BulkReview(
        @Schema(description = "At most 200") @Nullable List<Item> items,

        @Schema(description = "What is done to each") @Nullable
        ReviewRequest review) {

    static final int MOST = 200;

    /** A disagreement and the version that the desk has seen. */
    @Schema(name = "BulkReviewItem")
    public record Item(@Nullable UUID id, int version) {}

    /** What became of each, in the order asked for. */
    @Schema(name = "BulkReviewResult")
    public record Result(List<ItemResult> items) {}

    /**
     * What became of one.
     *
     * @param changedBy who changed it since; null where it was not stale
     */
    @Schema(name = "BulkReviewItemResult")
    public record ItemResult(
            UUID id,

            @Schema(enumeration = {"DONE", "STALE", "REFUSED", "MISSING"})
            String outcome,

            @Schema(description = "The version now; null where it is missing") @Nullable
            Integer version,

            @Schema(description = "Why not; null where it was done") @Nullable
            String detail,

            @JsonUnwrapped @Nullable ChangedBy changedBy) {}
}
