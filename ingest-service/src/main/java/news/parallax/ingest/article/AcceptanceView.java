package news.parallax.ingest.article;

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
        Outcome outcome) {

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
        return new AcceptanceView(acceptance.articleId(), acceptance.revision(), outcome);
    }
}
