package news.parallax.compare.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of two passages to compare; also what extract-service is asked to read. */
@Schema(name = "Passage", description = "A text to compare; unknown properties are ignored")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
        @Schema(
                description = "English text, at most 500,000 UTF-16 code units",
                required = true,
                examples = "Some 14,000 soldiers were sent, a monitoring team says.")
        @Nullable
        String text,

        @Schema(description = "Headline, read as well", maxLength = 1_000) @Nullable
        String title,

        @Schema(description = "The outlet that publishes", maxLength = 200, examples = "Example Wire") @Nullable
        String source,

        @Schema(description = "When it was published: relative days count from here") @Nullable
        Instant publishedAt) {}
