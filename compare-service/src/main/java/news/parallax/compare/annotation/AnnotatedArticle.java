package news.parallax.compare.annotation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.article.ArticleTexts.ArticleText;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.judgement.Compatible;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with its claims marked, as the API shows it. */
@Schema(name = "AnnotatedArticle")
public record AnnotatedArticle(
        @JsonUnwrapped ArticleText article,

        @Schema(description = "Its claims, in the order of the text; spans may nest and repeat")
        List<Mark> marks) {

    /** How a claim stands to those of others. */
    public enum Agreement {
        /** In a disagreement that is open or confirmed. */
        DISAGREES,
        /** Only in disagreements that were dismissed, resolved or are no longer found. */
        SETTLED,
        /** Found compatible with others. */
        COMPATIBLE,
        /** Nothing was found that bears on it. */
        UNCONTESTED
    }

    /** A claim in the text. */
    @Schema(name = "Mark")
    public record Mark(
            UUID claimId,
            Claim.Kind kind,

            @Schema(enumeration = {"body", "title"}) String field,

            @Schema(description = "In UTF-16 code units") int start,
            int end,
            Agreement agreement,

            @Schema(description = "Who says it, originator first")
            List<String> attribution,

            List<MarkedDisagreement> disagreements,
            List<MarkedReading> compatible) {}

    /** A disagreement that a claim is part of. */
    @Schema(name = "MarkedDisagreement")
    public record MarkedDisagreement(
            UUID id,
            Kind type,
            Severity severity,
            Status status,
            Review.State review,
            String about,

            @Schema(description = "The value of the side that the claim is on")
            String value) {}

    /** A compatible reading that a claim is part of. */
    @Schema(name = "MarkedReading")
    public record MarkedReading(Compatible.Reason reason, String explanation) {}
}
