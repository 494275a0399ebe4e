package news.parallax.ingest.article;

import java.time.Instant;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;
import org.jspecify.annotations.Nullable;

/**
 * A submission that was read: everything that a revision holds but its number.
 *
 * @param url canonical
 * @param body the kept text, not blank
 */
record ReadArticle(
        String url,
        String title,
        String source,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        String body,
        @Nullable String byline) {

    UUID articleId() {
        return ContentIds.articleId(url);
    }

    /** The same for the same title and body, whatever else the submissions say. */
    String contentHash() {
        return ContentIds.sha256(title + '\n' + body);
    }

    ArticlePublished asRevision(int revision) {
        return new ArticlePublished(
                articleId(),
                revision,
                url,
                title,
                source,
                publishedAt,
                receivedAt,
                language,
                body,
                byline,
                contentHash());
    }
}
