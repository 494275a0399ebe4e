package news.parallax.ingest.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed to be polled, or what is to be changed of one. Null leaves as it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "FeedRequest")
public record FeedRequest(
        @Schema(description = "Of the feed itself; only when it is registered", maxLength = 2_048) @Nullable
        String url,

        @Schema(description = "The outlet's name for all of its articles; empty: as the pages say", maxLength = 200)
        @Nullable
        String source,

        @Schema(description = "Whether it is left alone") @Nullable
        Boolean paused) {}
