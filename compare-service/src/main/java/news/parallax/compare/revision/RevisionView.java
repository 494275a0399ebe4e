package news.parallax.compare.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.article.ArticleTexts.ArticleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of an article, as the API shows it in lists. */
@Schema(name = "Revision")
public record RevisionView(
        UUID articleId,
        int revision,
        String url,
        String title,
        String source,
        Instant publishedAt,

        @Schema(description = "Length of the text in UTF-16 code units")
        int length,

        @Schema(description = "When it was read") Instant storedAt) {

    static RevisionView of(ArticleText text) {
        return new RevisionView(
                text.articleId(),
                text.revision(),
                text.url(),
                text.title(),
                text.source(),
                text.publishedAt(),
                text.length(),
                text.storedAt());
    }

    /** All revisions, newest first. */
    @Schema(name = "RevisionList")
    public record RevisionList(List<RevisionView> items) {}

    /** Two revisions and what changed between them. */
    @Schema(name = "RevisionDiff")
    public record RevisionDiff(
            ArticleText from,
            ArticleText to,

            @Schema(description = "Runs of the title; those not inserted make up the earlier one")
            List<TextDiff.Part> title,

            @Schema(description = "Runs of the body; those not inserted make up the earlier one")
            List<TextDiff.Part> body) {

        static RevisionDiff of(ArticleText from, ArticleText to) {
            return new RevisionDiff(
                    from, to, TextDiff.of(from.title(), to.title()), TextDiff.of(from.body(), to.body()));
        }
    }
}
