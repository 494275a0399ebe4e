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
 * @param notice what an agency said on a correction; null where nobody said anything
 * @param machineTranslated whether the page says that a machine translated its text
 * @param delivered whether an agency delivered it: then {@code publishedAt} orders it among the versions of the article
 * @param pageUrl the page that it is one of several articles of; null where it has a page to itself
 */
record ReadArticle(
        String url,
        String title,
        String source,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        String body,
        @Nullable String byline,
        @Nullable String notice,
        boolean machineTranslated,
        boolean delivered,
        @Nullable String pageUrl) {

    /** A text that was submitted or read from a page. */
    ReadArticle(
            String url,
            String title,
            String source,
            Instant publishedAt,
            Instant receivedAt,
            String language,
            String body,
            @Nullable String byline) {
        this(url, title, source, publishedAt, receivedAt, language, body, byline, null, false, false, null);
    }

    /** What was held back, as it was kept. */
    static ReadArticle held(ArticlePublished kept) {
        return new ReadArticle(
                kept.url(),
                kept.title(),
                kept.source(),
                kept.publishedAt(),
                kept.receivedAt(),
                kept.language(),
                kept.body(),
                kept.byline(),
                kept.notice(),
                false,
                true,
                null);
    }

    /** The same, of which the page says that a machine translated it. */
    ReadArticle markedMachineTranslated() {
        return new ReadArticle(
                url, title, source, publishedAt, receivedAt, language, body, byline, notice, true, delivered, pageUrl);
    }

    /** The same, published when its embargo ended where that is later than its making. */
    ReadArticle publishedNoSoonerThan(Instant embargoEnd) {
        return publishedAt.isBefore(embargoEnd)
                ? new ReadArticle(
                        url,
                        title,
                        source,
                        embargoEnd,
                        receivedAt,
                        language,
                        body,
                        byline,
                        notice,
                        machineTranslated,
                        delivered,
                        pageUrl)
                : this;
    }

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
                contentHash(),
                null,
                notice,
                machineTranslated ? Boolean.TRUE : null);
    }
}
