package news.parallax.ingest.url;

import crawlercommons.domains.EffectiveTldFinder;
import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one address that an article is known by: normalised, without fragment, tracking parameters and AMP forms. Scheme,
 * subdomain and final slash stay as they are, for sites do tell them apart.
 *
 * @param value at most {@value #MAX_LENGTH} ASCII characters
 * @param host lower case, with its subdomains
 */
public record CanonicalUrl(String value, String host) {
    public static final int MAX_LENGTH = 2_048;

    private static final String CACHE_HOST = ".cdn.ampproject.org";

    /** The canonical form of a url; empty where the text is no absolute http or https url with a host. */
    public static Optional<CanonicalUrl> of(String url) {
        String given = url.strip();
        if (given.length() > MAX_LENGTH || !hasWebScheme(given) || hasControl(given)) {
            return Optional.empty();
        }
        // The normaliser keeps state of no call, but its author does not promise so.
        String normal = new BasicURLNormalizer().filter(given);
        return normal == null ? Optional.empty() : parse(normal).flatMap(CanonicalUrl::of);
    }

    private static boolean hasWebScheme(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static boolean hasControl(String url) {
        return url.codePoints()
                .anyMatch(c -> c <= ' ' || c == 0x7f || Character.getType(c) == Character.SURROGATE || c == '\\');
    }

    private static Optional<URI> parse(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<CanonicalUrl> of(URI uri) {
        String host = uri.getHost();
        if (host == null || host.isEmpty() || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        Optional<URI> origin = ofAmpCache(uri);
        if (origin.isPresent()) {
            return of(origin.get());
        }
        String plainHost = host.startsWith("amp.") ? host.substring("amp.".length()) : host;
        StringBuilder value = new StringBuilder(uri.getScheme()).append("://").append(plainHost);
        if (uri.getPort() >= 0) {
            value.append(':').append(uri.getPort());
        }
        value.append(withoutAmp(uri.getRawPath() == null ? "/" : uri.getRawPath()));
        value.append(query(uri.getRawQuery()));
        return value.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new CanonicalUrl(value.toString(), plainHost));
    }

    /** "www.google.com/amp/s/site/path" and "site.cdn.ampproject.org/c/s/site/path" name the origin in their path. */
    private static Optional<URI> ofAmpCache(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        boolean search = uri.getHost().startsWith("www.google.") && path.startsWith("/amp/");
        boolean cache = uri.getHost().endsWith(CACHE_HOST) && (path.startsWith("/c/") || path.startsWith("/v/"));
        if (!search && !cache) {
            return Optional.empty();
        }
        String rest = path.substring(path.indexOf('/', 1) + 1);
        boolean secure = rest.startsWith("s/");
        String address = (secure ? "https://" + rest.substring(2) : "http://" + rest)
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return parse(address)
                .filter(origin -> origin.getHost() != null && origin.getHost().indexOf('.') > 0);
    }

    private static String withoutAmp(String path) {
        for (String suffix : List.of("/amp/", "/amp", ".amp.html", ".amp")) {
            if (path.endsWith(suffix) && path.length() > suffix.length() + 1) {
                String stem = path.substring(0, path.length() - suffix.length());
                return suffix.endsWith("/") ? stem + "/" : suffix.endsWith(".html") ? stem + ".html" : stem;
            }
        }
        return path;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!parameter.isEmpty() && !TrackingParameters.KNOWN.has(name)) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** The registrable domain ("bbc.co.uk"), or the host where no public suffix is known; what a source is called by default. */
    public String site() {
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        String site = domain == null || domain.isEmpty() ? host : domain;
        return IDN.toUnicode(site.startsWith("www.") ? site.substring("www.".length()) : site);
    }
}
