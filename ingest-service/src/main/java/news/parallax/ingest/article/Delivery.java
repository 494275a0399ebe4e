package news.parallax.ingest.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article as an agency delivers it, text and metadata apart.
 *
 * @param uri as in {@link Dispatch#uri}
 * @param title may be empty
 * @param source who publishes; null where the delivery does not say
 * @param versionAt when this version was made; orders the versions of an article
 * @param embargoedUntil before which nobody may see it; null where there is no embargo
 * @param language BCP 47 tag; null where the delivery does not say
 * @param body paragraphs divided by an empty line
 * @param byline null where there is none
 * @param notice what the agency tells its customers, such as what was corrected; null where nothing
 */
public record Delivery(
        String uri,
        String title,
        @Nullable String source,
        Instant versionAt,
        @Nullable Instant embargoedUntil,
        @Nullable String language,
        String body,
        @Nullable String byline,
        @Nullable String notice)
        implements Dispatch {}
