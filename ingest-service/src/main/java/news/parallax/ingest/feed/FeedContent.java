package news.parallax.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title its own name; null where it has none
 * @param entries in its order, at most {@link FeedReader#MOST_ENTRIES}
 * @param timeToLive how long the feed asks not to be read again; null where it does not
 */
record FeedContent(
        Format format,
        @Nullable String title,
        List<Entry> entries,
        @Nullable Duration timeToLive) {

    enum Format {
        RSS,
        ATOM,
        JSON_FEED,
        NEWS_SITEMAP
    }

    /**
     * One article that the feed lists.
     *
     * @param link as the feed has it, perhaps relative
     */
    record Entry(
            String link,
            @Nullable String title,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt) {}
}
