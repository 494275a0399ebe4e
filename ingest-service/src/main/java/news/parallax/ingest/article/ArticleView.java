package news.parallax.ingest.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One revision of an article as the API shows it. */
@Schema(name = "Article", description = "One revision of an article")
public record ArticleView(
        @Schema(description = "UUIDv5 of the canonical url", required = true)
        UUID articleId,

        @Schema(description = "1 for the first text seen at the url, then counting up", required = true, examples = "2")
        int revision,

        @Schema(description = "The newest revision that is stored", required = true, examples = "2")
        int latestRevision,

        @Schema(description = "Canonical url", required = true, examples = "https://wire.example/world/kursk-workers")
        String url,

        @Schema(description = "Headline; empty where none was given or found", required = true)
        String title,

        @Schema(description = "The outlet that publishes", required = true, examples = "Example Wire")
        String source,

        @Schema(
                description = "When this revision was published; the time of receipt where nobody said",
                required = true,
                examples = "2025-06-18T06:21:00Z")
        Instant publishedAt,

        @Schema(description = "When it was taken in", required = true, examples = "2025-06-18T06:25:11Z")
        Instant receivedAt,

        @Schema(description = "ISO 639-1 code; und where it was not recognised", required = true, examples = "en")
        String language,

        @Schema(description = "The text that was kept: paragraphs divided by an empty line", required = true)
        String body,

        @Schema(description = "Author or agency line, where the page had one", examples = "By Jane Doe") @Nullable
        String byline,

        @Schema(description = "SHA-256 of title and body, hexadecimal", required = true)
        String contentHash,

        @Schema(
                description = "Null where the text may be used. Else the publisher withdrew the article, until further"
                        + " notice (WITHHELD) or for good (CANCELED)")
        @Nullable
        Status status,

        @Schema(description = "What was said on the withdrawal or the correction") @Nullable
        String notice,

        @Schema(
                description =
                        "Whether the page says that a machine translated its text: no wording in it is to be relied"
                                + " on",
                required = true)
        boolean machineTranslated,

        @Schema(
                description = "When the text was deleted because it had been kept long enough; then body is empty. Null"
                        + " while it is there")
        @Nullable
        Instant textDeletedAt,

        @Schema(description = "The page that it is one of several articles of; null where it has a page to itself")
        @Nullable
        String pageUrl,

        @Schema(description = "The other articles that were found on that page or on its own", required = true)
        List<UUID> parts) {

    static ArticleView of(Article article, ArticleRevision stored, List<UUID> parts) {
        return new ArticleView(
                article.id,
                stored.revision,
                article.latestRevision,
                article.url,
                stored.title,
                stored.source,
                stored.publishedAt,
                stored.receivedAt,
                stored.language,
                stored.body,
                stored.byline,
                stored.contentHash,
                stored.status,
                stored.notice,
                stored.machineTranslated,
                stored.textDeletedAt,
                article.pageUrl,
                parts);
    }
}
