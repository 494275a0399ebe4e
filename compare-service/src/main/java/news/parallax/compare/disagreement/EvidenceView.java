package news.parallax.compare.disagreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Citation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote that takes a position, as the API shows it. */
@Schema(name = "Evidence", description = "A quote that takes the position")
public record EvidenceView(
        UUID articleId,

        @Schema(description = "The revision of the article that is quoted", examples = "1")
        int revision,

        @Schema(description = "The claim it belongs to; null where silence is shown by a title alone") @Nullable
        UUID claimId,

        @Schema(examples = "https://example.org/world/kursk-workers")
        String url,

        @Schema(description = "The outlet that publishes", examples = "UPI")
        String source,

        @Schema(description = "When the revision quoted was published")
        Instant publishedAt,

        @Schema(description = "A sentence or less, exactly as in the kept text")
        String quote,

        @Schema(description = "Offset of the quote in the field's text, in UTF-16 code units", examples = "412")
        int start,

        @Schema(description = "Offset behind the quote's last code unit", examples = "509")
        int end,

        @Schema(
                description = "The text that the offsets count in",
                enumeration = {"body", "title"})
        String field,

        @Schema(
                description = "Who says it, originator first, publisher last",
                examples = "[\"Sergei Shoigu\", \"TASS\", \"UPI\"]")
        List<String> attribution,

        @Schema(description = "Only in the details of one disagreement")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        QuoteContext context) {

    public static EvidenceView of(Citation citation) {
        return of(citation, null);
    }

    static EvidenceView of(Citation citation, @Nullable QuoteContext context) {
        return new EvidenceView(
                citation.articleId(),
                citation.revision(),
                citation.claimId(),
                citation.url(),
                citation.source(),
                citation.publishedAt(),
                citation.evidence().quote(),
                citation.evidence().start(),
                citation.evidence().end(),
                citation.evidence().field().name().toLowerCase(Locale.ROOT),
                citation.attribution(),
                context);
    }
}
