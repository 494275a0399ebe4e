package news.parallax.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a fetch. */
public sealed interface Fetched {
    /**
     * The site sent something.
     *
     * @param url where it stands, after all redirects
     * @param contentType the header as it came; null where there was none
     * @param content decompressed, within the bound of size
     * @param etag for the next conditional request; null where the server gave none, or one of absurd length
     * @param maxAge how long the server lets a cache keep it; null where it does not say
     */
    record Content(
            String url,
            @Nullable String contentType,
            byte[] content,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Duration maxAge)
            implements Fetched {

        /** The content as text. */
        public String text() {
            return TextDecoding.decode(content, contentType);
        }
    }

    /** What is known already is still true (304). */
    record NotModified() implements Fetched {}

    record Failed(FetchProblem problem) implements Fetched {}
}
