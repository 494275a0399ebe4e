package news.parallax.compare.article;

import java.time.Instant;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.contracts.ClaimsExtracted.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article, as the API shows it. */
@Schema(name = "Article", description = "An article that was compared")
public record ArticleView(
        UUID articleId,

        @Schema(description = "The newest revision that was compared", examples = "1")
        int revision,

        @Schema(description = "The story it belongs to") UUID storyId,
        String url,
        String title,
        String source,
        Instant publishedAt,

        @Schema(description = "ISO 639-1 code", examples = "en")
        String language,

        @Schema(description = "NOT_READ where the language is not one the reader knows")
        Reading reading,

        @Schema(description = "How many claims were found in it")
        int claims,

        @Schema(description = "When this revision was compared")
        Instant comparedAt,

        @Schema(
                description = "Null where the text may be used. Else the publisher withdrew the article, until further"
                        + " notice (WITHHELD) or for good (CANCELED): it has no claims any more")
        @Nullable
        Status status,

        @Schema(description = "What was said on the withdrawal") @Nullable
        String notice) {}
