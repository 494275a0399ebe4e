package news.parallax.ingest.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page that is visited.
 *
 * @param feedSource the outlet's name that the desk set for the feed it was found in
 * @param entryDatedAt the date that the feed gave it
 * @param articleUrl the article that was read there; null until one was
 * @param publishedAt that article's date when it was first read
 */
record WatchedPage(
        UUID id,
        @Nullable String feedSource,
        @Nullable Instant entryDatedAt,
        @Nullable String articleUrl,
        @Nullable Instant publishedAt,
        Instant firstSeenAt) {}
