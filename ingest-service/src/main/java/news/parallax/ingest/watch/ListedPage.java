package news.parallax.ingest.watch;

import java.time.Instant;
import news.parallax.ingest.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be read.
 *
 * @param address what is fetched
 * @param key its canonical url, by which it is known
 * @param title as a feed gives it
 * @param datedAt when the article was published, as a feed says
 * @param changedAt when it was last changed, as a feed says
 */
public record ListedPage(
        WebAddress address,
        String key,
        @Nullable String title,
        @Nullable Instant datedAt,
        @Nullable Instant changedAt) {}
