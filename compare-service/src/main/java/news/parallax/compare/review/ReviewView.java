package news.parallax.compare.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.disagreement.Disagreement;
import news.parallax.compare.disagreement.Review;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with its trail, as the API shows it. */
@Schema(name = "Review", description = "What the desk decided, what it may do next, and who did what")
public record ReviewView(
        UUID disagreementId,

        @Schema(description = "To be sent back in If-Match", examples = "3")
        int version,

        Status status,
        Review.State review,
        Review.@Nullable Dismissal dismissal,
        @Nullable String assignee,

        @Schema(description = "What can be done now") Set<ActionKind> actions,

        @Schema(description = "Latest first; at most 200") List<Entry> trail) {

    /** One line of the trail. */
    @Schema(name = "ReviewEntry")
    public record Entry(
            int version,
            ActionKind action,

            @Schema(description = "Who; null where the machine opened the case again") @Nullable
            String actor,

            Instant at,
            Review.State from,
            Review.State to,
            Review.@Nullable Dismissal dismissal,
            @Nullable String assigneeBefore,
            @Nullable String assignee,

            @Schema(description = "The desk's note, or why the machine opened the case again") @Nullable
            String note,

            @Schema(description = "The version whose change was taken back") @Nullable
            Integer undoes) {

        static Entry of(ReviewEntry entry) {
            return new Entry(
                    entry.version(),
                    entry.action(),
                    entry.actor(),
                    entry.at(),
                    entry.before().state(),
                    entry.after().state(),
                    entry.after().dismissal(),
                    entry.before().assignee(),
                    entry.after().assignee(),
                    entry.note(),
                    entry.undoes());
        }
    }

    static ReviewView of(Disagreement disagreement, Optional<ReviewEntry> standing, List<ReviewEntry> trail) {
        Review review = disagreement.review();
        return new ReviewView(
                disagreement.id(),
                disagreement.version(),
                disagreement.status(),
                review.state(),
                review.dismissal(),
                review.assignee(),
                ReviewRules.allowed(review, standing),
                trail.stream().map(Entry::of).toList());
    }
}
