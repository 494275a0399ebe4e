package news.parallax.extract.passage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text to read, as it comes over HTTP. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Passage", description = "A text to read; unknown properties are ignored")
public record Passage(
        @Schema(
                description = "English text, at most 500,000 UTF-16 code units; paragraphs divided by an empty line",
                required = true,
                maxLength = 500_000,
                examples = "About 15,000 soldiers have been deployed, according to the ministry.")
        @Nullable
        String text,

        @Schema(description = "Headline, read as well", maxLength = 1_000) @Nullable
        String title,

        @Schema(
                description = "The outlet that publishes: the last holder of every claim",
                maxLength = 200,
                examples = "Example Wire")
        @Nullable
        String source,

        @Schema(description = "When it was published: relative days count from here; now where it is not given")
        @Nullable
        Instant publishedAt) {}
