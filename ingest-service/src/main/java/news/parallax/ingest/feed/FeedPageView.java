package news.parallax.ingest.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page that a feed listed, as the API shows it. */
@Schema(name = "FeedPage", description = "A page that a feed listed")
public record FeedPageView(
        @Schema(required = true) String url,

        @Schema(description = "As the feed gives it") @Nullable
        String title,

        @Schema(required = true) Instant firstSeenAt,

        @Schema(description = "The article that was read there; null until one was") @Nullable
        UUID articleId,

        @Schema(description = "Its newest revision") @Nullable
        Integer revision,

        @Schema(description = "How many other articles were found there under outlets of their own", required = true)
        int parts,

        @Schema(description = "When the page was last fetched") @Nullable
        Instant readAt,

        @Schema(description = "When it is fetched next; null: no more") @Nullable
        Instant nextReadAt,

        @Schema(required = true) int failures,

        @Schema(description = "Kind of the last failure; null where the last fetch succeeded") @Nullable
        String problem,

        @Schema(description = "That failure in a sentence") @Nullable
        String problemDetail) {}
