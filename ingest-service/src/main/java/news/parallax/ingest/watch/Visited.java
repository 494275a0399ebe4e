package news.parallax.ingest.watch;

import java.time.Instant;
import java.util.Optional;
import news.parallax.ingest.fetch.FetchProblem;
import org.jspecify.annotations.Nullable;

/** How a visit ended, and when the next one is. */
public sealed interface Visited {
    /** When to come again; empty for never. */
    Optional<Instant> next();

    /**
     * Something was read.
     *
     * @param etag for the next visit, with {@code lastModified}
     * @param changed whether it was news
     */
    record Read(
            Optional<Instant> next,
            @Nullable String etag,
            @Nullable String lastModified,
            boolean changed) implements Visited {}

    /** The site said that nothing has changed. */
    record Unchanged(Optional<Instant> next) implements Visited {}

    record Failed(Optional<Instant> next, FetchProblem problem) implements Visited {}
}
