package news.parallax.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One thing to fetch.
 *
 * @param etag the validator of what is known already; null where nothing is
 * @param lastModified its date as the server wrote it; null where it wrote none
 */
public record FetchRequest(
        String url,
        Wanted wanted,
        @Nullable String etag,
        @Nullable String lastModified) {

    public static FetchRequest of(String url, Wanted wanted) {
        return new FetchRequest(url, wanted, null, null);
    }
}
