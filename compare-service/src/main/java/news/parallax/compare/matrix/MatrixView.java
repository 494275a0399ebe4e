package news.parallax.compare.matrix;

import java.util.List;
import java.util.UUID;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.judgement.Compatible;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import news.parallax.contracts.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The facts of a story against its outlets, as the API shows it. */
@Schema(name = "Matrix")
public record MatrixView(
        UUID storyId,

        @Schema(description = "Outlets, those that ran one text together; earliest first; at most 200 outlets")
        List<Origin> origins,

        @Schema(description = "Facts: disagreements, most severe first, then compatible readings; at most 200")
        List<Row> rows) {

    /** A text and the outlets that ran it. */
    @Schema(name = "MatrixOrigin")
    public record Origin(
            @Schema(description = "The outlet that ran it first")
            String name,

            List<Outlet> outlets) {}

    /** An outlet with its articles in the story, the columns of the matrix. */
    @Schema(name = "MatrixOutlet")
    public record Outlet(
            String source,

            @Schema(description = "Whether any of its articles was in a language that is read")
            boolean readable,

            List<UUID> articles) {}

    /** A fact. */
    @Schema(name = "MatrixRow")
    public record Row(
            @Schema(description = "The disagreement; null for a compatible reading") @Nullable
            UUID disagreementId,

            String about,
            @Nullable Kind type,
            @Nullable Severity severity,
            @Nullable Status status,
            Review.@Nullable State review,

            @Schema(description = "Why it is compatible; null for a disagreement")
            Compatible.@Nullable Reason reason,

            @Schema(
                    description = "What outlets say; one that says nothing of the fact has no cell, and is silent on it"
                            + " or, where it is not readable, unknown")
            List<Cell> cells) {}

    /** What an outlet does with a fact. */
    public enum Voice {
        SAYS,
        DENIES,
        /** Said by others not to mention it. */
        SILENT
    }

    /** What an outlet says of a fact. */
    @Schema(name = "MatrixCell")
    public record Cell(
            String source,
            Voice voice,

            @Schema(description = "The value in the words used", examples = "at least 14,000 troops")
            String value,

            @Schema(description = "Which side of the disagreement, from 0; null for a compatible reading") @Nullable
            Integer side,

            @Schema(description = "How the words limit a figure")
            Quantity.@Nullable Bound bound,

            Claim.@Nullable Stance stance,
            Claim.@Nullable Modality modality,

            @Schema(description = "Who says it, originator first, publisher last")
            List<String> attribution,

            UUID articleId,
            int revision,
            String field,
            int start,
            int end,
            String quote) {}
}
