package news.parallax.ingest.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed as the API shows it. */
@Schema(name = "Feed", description = "A feed that is polled")
public record FeedView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "https://outlet.example/rss")
        String url,

        @Schema(description = "What the feed calls itself") @Nullable
        String title,

        @Schema(description = "RSS, ATOM, JSON_FEED or NEWS_SITEMAP; null before it was read") @Nullable
        String format,

        @Schema(description = "The outlet's name as the desk set it; null: as the pages say") @Nullable
        String source,

        @Schema(required = true) State state,

        @Schema(description = "When it was last polled") @Nullable
        Instant polledAt,

        @Schema(description = "When that last succeeded") @Nullable
        Instant succeededAt,

        @Schema(description = "When it last listed something new") @Nullable
        Instant changedAt,

        @Schema(description = "When it is polled next; null while paused") @Nullable
        Instant nextPollAt,

        @Schema(description = "The pause that its liveliness calls for") @Nullable
        Integer intervalSeconds,

        @Schema(description = "Polls that failed in a row", required = true)
        int failures,

        @Schema(description = "Kind of the last poll's failure; null where it succeeded", examples = "TIMED_OUT")
        @Nullable
        String problem,

        @Schema(description = "That failure in a sentence") @Nullable
        String problemDetail,

        @Schema(description = "What the site answered then") @Nullable
        Integer siteStatus,

        @Schema(description = "Pages that are still to be read, or to be tried again", required = true)
        int pagesWaiting,

        @Schema(description = "Pages whose articles were read", required = true)
        int pagesRead,

        @Schema(description = "Pages that were given up", required = true)
        int pagesFailed,

        @Schema(description = "Entries of the last poll without a usable address", required = true)
        int entriesSkipped,

        @Schema(required = true) Instant createdAt) {

    /** How a feed does. */
    public enum State {
        /** Not polled yet. */
        NEW,
        ACTIVE,
        /** The last poll failed; it is tried again, ever more seldom. */
        FAILING,
        PAUSED;

        static State of(boolean paused, int failures, boolean polled) {
            return paused ? PAUSED : failures > 0 ? FAILING : polled ? ACTIVE : NEW;
        }
    }
}
