package news.parallax.ingest.watch;

import java.time.Instant;
import java.util.UUID;
import news.parallax.ingest.fetch.FetchRequest;
import news.parallax.ingest.fetch.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that is due and was taken by this instance.
 *
 * @param site host and port
 * @param etag the validator of what was read last, with {@code lastModified}; null where there is none
 * @param failures how many visits have failed in a row before this one
 * @param leasedUntil by when it must be over; also the sign by which the holder is known
 */
public record Visit(
        UUID id,
        Kind kind,
        String url,
        String site,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures,
        Instant leasedUntil) {

    /** What is visited, and so who does it. */
    public enum Kind {
        FEED,
        PAGE
    }

    public FetchRequest request(Wanted wanted) {
        return new FetchRequest(url, wanted, etag, lastModified);
    }
}
