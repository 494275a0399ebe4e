package news.parallax.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The bounds of every fetch.
 *
 * @param connectTimeout for each connection
 * @param totalTimeout for all of a fetch, its redirects included
 * @param maxBytes of what is sent, and again of what it unpacks to
 * @param ports that are connected to at public addresses
 * @param allowedAddresses blocks or addresses that are connected to although they are not public, "127.0.0.1:8000"
 */
public record FetchLimits(
        String userAgent,
        Duration connectTimeout,
        Duration totalTimeout,
        int maxBytes,
        int maxRedirects,
        Set<Integer> ports,
        List<String> allowedAddresses) {}
