package news.parallax.compare.storyline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of stories, as the API shows it. */
@Schema(name = "StoryPage")
public record StoryPage(
        @Schema(description = "Latest changed first") List<StoryView> items,

        @Schema(description = "The cursor of the next page; null behind the last one") @Nullable
        String next) {}
