package news.parallax.ingest.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as somebody submits it. Which of its fields are missing or bad is for {@link SubmissionReader} to say. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        name = "Submission",
        description =
                "An article: its url, and its text as body or its page as html; with neither, the page is fetched from"
                        + " the url. What else is missing is taken from the page where it can be. Unknown properties are"
                        + " ignored.")
public record Submission(
        @Schema(
                description = "Where the article stands; http or https. Tracking parameters, fragments and AMP forms do"
                        + " not make another article of it.",
                required = true,
                maxLength = 2_048,
                examples = "https://wire.example/world/kursk-workers")
        @Nullable
        String url,

        @Schema(
                description = "Headline; otherwise the page's own, or the line above the text",
                maxLength = SubmissionReader.MAX_TITLE,
                examples = "North Korea to send workers to Kursk")
        @Nullable
        String title,

        @Schema(
                description = "The outlet that publishes; otherwise the page's own, or the site's domain",
                maxLength = SubmissionReader.MAX_SOURCE,
                examples = "Example Wire")
        @Nullable
        String source,

        @Schema(
                description = "When this text was published, RFC 3339; otherwise the page's own date, or now",
                format = "date-time",
                examples = "2025-06-18T06:21:00Z")
        @Nullable
        String publishedAt,

        @Schema(
                description =
                        "Plain text, perhaps with page furniture in it: adverts, teasers and prompts are left out",
                maxLength = 500_000,
                examples = "SEOUL, June 18 -- North Korea will send 6,000 workers to Kursk, an official said.")
        @Nullable
        String body,

        @Schema(
                description = "A whole HTML page; with a body beside it only its metadata is read",
                maxLength = SubmissionReader.MAX_HTML)
        @Nullable
        String html,

        @Schema(description = "BCP 47 tag; otherwise recognised from the text", maxLength = 35, examples = "en")
        @Nullable
        String language) {

    /** Whether the text is to be fetched from the url. */
    @JsonIgnore
    boolean isMereUrl() {
        return url != null && !url.isBlank() && body == null && html == null;
    }
}
