package news.parallax.ingest.article;

import java.time.Instant;
import news.parallax.contracts.ArticlePublished.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision in the list of an article's revisions, without its text. */
@Schema(name = "Revision", description = "A revision of an article, without its text")
public record RevisionView(
        @Schema(required = true, examples = "1") int revision,
        @Schema(required = true) String title,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) Instant receivedAt,

        @Schema(description = "Length of the kept text in UTF-16 code units", required = true, examples = "2409")
        int length,

        @Schema(description = "SHA-256 of title and body, hexadecimal", required = true)
        String contentHash,

        @Schema(description = "Null where the text may be used; else the article was withdrawn") @Nullable
        Status status) {

    static RevisionView of(ArticleRevision stored) {
        return new RevisionView(
                stored.revision,
                stored.title,
                stored.publishedAt,
                stored.receivedAt,
                stored.body.length(),
                stored.contentHash,
                stored.status);
    }
}
