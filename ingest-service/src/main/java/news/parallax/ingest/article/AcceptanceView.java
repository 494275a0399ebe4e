package news.parallax.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a submission. */
@Schema(name = "Acceptance", description = "What became of a submission")
public record AcceptanceView(
        @Schema(required = true) UUID articleId,

        @Schema(
                description =
                        "The revision that holds the submitted text; of what is under embargo, and of a withdrawal"
                                + " of what was never shown, the newest that is shown or 0",
                required = true,
                examples = "1")
        int revision,

        @Schema(
                description =
                        "ACCEPTED: a new url. REVISED: a known url with another text. UNCHANGED: the newest text again,"
                                + " or older than what is known. WITHDRAWN: the article was taken back. EMBARGOED: kept,"
                                + " and published when the embargo ends",
                required = true)
        Outcome outcome,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
                description = "The articles that stand on the page under outlets of their own, where it holds several;"
                        + " absent where it holds one. Where the page is but a list of such articles, the other"
                        + " properties tell of the first of them")
        List<Part> parts) {
    public AcceptanceView {
        parts = List.copyOf(parts);
    }

    /** One of several articles of a page. */
    @Schema(name = "AcceptedPart", description = "One of several articles of a page, and what became of it")
    public record Part(
            @Schema(required = true) UUID articleId,
            @Schema(required = true, examples = "1") int revision,
            @Schema(required = true) Outcome outcome,

            @Schema(description = "The outlet that the page names", required = true, examples = "First Herald")
            String source,

            @Schema(description = "Its headline there", required = true)
            String title) {
        static Part of(AcceptanceView accepted, String source, String title) {
            return new Part(accepted.articleId(), accepted.revision(), accepted.outcome(), source, title);
        }
    }

    /** The kinds of {@link Acceptance}. */
    public enum Outcome {
        ACCEPTED,
        REVISED,
        UNCHANGED,
        WITHDRAWN,
        EMBARGOED
    }

    static AcceptanceView of(Acceptance acceptance) {
        Outcome outcome =
                switch (acceptance) {
                    case Acceptance.Accepted accepted -> Outcome.ACCEPTED;
                    case Acceptance.Revised revised -> Outcome.REVISED;
                    case Acceptance.Unchanged unchanged -> Outcome.UNCHANGED;
                    case Acceptance.Withdrawn withdrawn -> Outcome.WITHDRAWN;
                    case Acceptance.Held held -> Outcome.EMBARGOED;
                };
        return new AcceptanceView(acceptance.articleId(), acceptance.revision(), outcome, List.of());
    }
}
