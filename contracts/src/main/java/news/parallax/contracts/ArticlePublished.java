package news.parallax.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article was accepted, or its publisher withdrew it. Topic {@value Topics#ARTICLES}, key: article id.
 *
 * @param articleId UUIDv5 of the canonical url
 * @param revision 1 for the first text seen at the url, then counting up
 * @param url the canonical url, at most 2,048 characters
 * @param title at most 1,000 characters; may be empty
 * @param source the outlet that publishes, as it names itself; at most 200 characters
 * @param publishedAt when this revision was published; the time of receipt where nobody said
 * @param receivedAt when ingest took it in
 * @param language ISO 639-1 code, "und" where it was not recognised
 * @param body the kept text: paragraphs divided by an empty line, no page furniture, at most {@value #MAX_BODY} UTF-16
 *     code units. Offsets of claims count in it
 * @param byline author or agency line where the page had one
 * @param contentHash SHA-256 of title and body: the same for the same text
 * @param status null for a text that may be used; else the publisher has withdrawn it: the body is empty, and nothing that
 *     earlier revisions said is to be used any more
 * @param notice what was said on the withdrawal or the correction, at most 1,000 characters; null where nothing was
 * @param machineTranslated true where the page says that a machine translated its text, so that no wording in it is to be
 *     relied on; null where nobody said
 */
public record ArticlePublished(
        UUID articleId,
        int revision,
        String url,
        String title,
        String source,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        String body,
        @Nullable String byline,
        String contentHash,
        @Nullable Status status,
        @Nullable String notice,
        @Nullable Boolean machineTranslated)
        implements Event {

    /** UTF-16 code units. */
    public static final int MAX_BODY = 500_000;

    /** UTF-16 code units. */
    public static final int MAX_NOTICE = 1_000;

    /** Why a text may not be used, in the words of IPTC's publishing status (ninjs pubStatus, NewsML-G2 pubStatus). */
    public enum Status {
        /** Until further notice; a later revision may release it. */
        WITHHELD,
        /** For good: killed, or taken back. */
        CANCELED
    }

    public ArticlePublished {
        Require.present("articleId", articleId);
        Require.present("url", url);
        Require.present("title", title);
        Require.present("source", source);
        Require.present("publishedAt", publishedAt);
        Require.present("receivedAt", receivedAt);
        Require.present("language", language);
        Require.present("body", body);
        Require.present("contentHash", contentHash);
        Require.positive("revision", revision);
        Require.text("url", url);
        Require.text("source", source);
        Require.atMost("body length", body.length(), MAX_BODY);
        Require.atMost("notice length", notice == null ? 0 : notice.length(), MAX_NOTICE);
        if (status != null && !body.isEmpty()) {
            throw new IllegalArgumentException("a withdrawn article has no text but has " + body.length());
        }
    }

    /** A text that may be used, of which nothing else was said. */
    public ArticlePublished(
            UUID articleId,
            int revision,
            String url,
            String title,
            String source,
            Instant publishedAt,
            Instant receivedAt,
            String language,
            String body,
            @Nullable String byline,
            String contentHash) {
        this(
                articleId,
                revision,
                url,
                title,
                source,
                publishedAt,
                receivedAt,
                language,
                body,
                byline,
                contentHash,
                null,
                null,
                null);
    }

    /** Whether the publisher has taken the article back. */
    public boolean withdrawn() {
        return status != null;
    }

    @Override
    public UUID eventId() {
        return ContentIds.of("article-published", articleId, revision, contentHash);
    }

    @Override
    public String key() {
        return articleId.toString();
    }

    @Override
    public EventType type() {
        return EventType.ARTICLE_PUBLISHED;
    }
}
