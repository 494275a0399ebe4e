package news.parallax.compare.source;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An outlet, as the API shows it. */
@Schema(name = "Source", description = "An outlet that publishes")
public record SourceView(
        @Schema(examples = "UPI") String name,

        @Schema(description = "Null where nobody told") @Nullable
        Kind kind,

        @Nullable String owner,

        @Schema(description = "Null where nobody told") @Nullable
        Boolean stateRun,

        @Schema(description = "Counts its descriptions; 0 where there is none. To be sent back in If-Match, quoted")
        int version,

        @Nullable Instant updatedAt,
        @Nullable String updatedBy,

        @Schema(description = "How many articles of it were compared")
        int articles,

        @Nullable Instant lastPublishedAt) {

    /** What an outlet is. */
    public enum Kind {
        NEWS_AGENCY,
        NEWSPAPER,
        BROADCASTER,
        ONLINE,
        GOVERNMENT,
        ORGANISATION,
        SOCIAL_MEDIA,
        OTHER
    }

    /** A page of outlets. */
    @Schema(name = "SourcePage")
    public record Page(
            @Schema(description = "By name") List<SourceView> items,

            @Schema(description = "The cursor of the next page; null behind the last one") @Nullable
            String next) {}

    /** How the desk describes one. */
    @Schema(name = "SourceDescription")
    public record Description(
            @Schema(required = true, maxLength = 200) @Nullable
            String name,

            @Nullable Kind kind,
            @Schema(maxLength = 200) @Nullable String owner,
            @Nullable Boolean stateRun) {}
}
