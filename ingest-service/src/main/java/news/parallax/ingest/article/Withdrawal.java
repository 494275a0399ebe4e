package news.parallax.ingest.article;

import java.time.Instant;
import news.parallax.contracts.ArticlePublished.Status;
import org.jspecify.annotations.Nullable;

/**
 * An agency takes an article back.
 *
 * @param uri as in {@link Dispatch#uri}
 * @param at when it did; versions from before are not taken any more
 * @param notice what it tells its customers; null where nothing
 */
public record Withdrawal(
        String uri, Status status, Instant at, @Nullable String notice) implements Dispatch {}
