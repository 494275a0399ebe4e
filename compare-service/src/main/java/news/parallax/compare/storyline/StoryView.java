package news.parallax.compare.storyline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story, as the API shows it. */
@Schema(name = "Story", description = "Articles about one occurrence")
public record StoryView(
        UUID storyId,

        @Schema(description = "Title of the article that has most in common with the others")
        String title,

        @Schema(description = "How many articles it has", examples = "5")
        int articles,

        @Schema(description = "How many outlets they are of", examples = "4")
        int sources,

        @Schema(description = "How many of its disagreements are open", examples = "2")
        int openDisagreements,

        Instant firstPublishedAt,
        Instant lastPublishedAt,

        @Schema(description = "When an article last came in")
        Instant updatedAt) {}
