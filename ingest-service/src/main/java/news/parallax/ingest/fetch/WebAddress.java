package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.BAD_ADDRESS;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that may be fetched as far as can be told without asking for its host.
 *
 * @param uri absolute, http or https, ASCII, without user and fragment
 * @param host lower case; an IPv6 address in brackets
 * @param port the scheme's own where the uri names none
 */
public record WebAddress(URI uri, String host, int port) {
    public static final int MAX_LENGTH = 2_048;

    /** A host "ends in a number" when its last label is one (WHATWG URL, 3.5): then it must be an IPv4 address. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final Pattern PLAIN_IPV4 = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])");

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");

    /**
     * Reads an address.
     *
     * @throws FetchException where it is none, or of a form that only serves to mislead
     */
    static WebAddress of(String text) throws FetchException {
        String given = text.strip();
        if (given.length() > MAX_LENGTH || hasControl(given)) {
            throw bad("The address has control characters, blanks or backslashes, or more than " + MAX_LENGTH
                    + " characters.");
        }
        String lower = given.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw bad("Only http and https addresses are fetched.");
        }
        if (authority(given).isEmpty()) {
            throw bad("The address has no host.");
        }
        if (authority(given).indexOf('@') >= 0) {
            throw bad("The address names a user, which no address of an article does.");
        }
        // The normaliser knows international names and what browsers forgive; what it makes of them is what is checked.
        String normal = new BasicURLNormalizer().filter(given);
        try {
            return of(new URI(normal == null ? given : normal));
        } catch (URISyntaxException e) {
            throw bad("This is not an address.");
        }
    }

    private static String authority(String url) {
        String rest = url.substring(url.indexOf("://") + "://".length());
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static WebAddress of(URI uri) throws FetchException, URISyntaxException {
        if (uri.getRawUserInfo() != null || uri.getHost() == null) {
            throw bad("The address has no host, or one that is written in an unusual way.");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")
                ? !IPV6.matcher(host).matches()
                : !NAME.matcher(host).matches()) {
            throw bad("The address's host is written in an unusual way.");
        }
        if (NUMBER.matcher(host).matches() && !PLAIN_IPV4.matcher(host).matches()) {
            throw bad("The address's host is a number that is not written as four plain decimals.");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        URI plain = new URI(scheme + "://" + host + (uri.getPort() >= 0 ? ":" + port : "") + path
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        return new WebAddress(plain, host, port);
    }

    /** The address that a text is; empty where it is none that could be fetched. */
    public static Optional<WebAddress> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (FetchException e) {
            return Optional.empty();
        }
    }

    /** The address that a link on a page means; empty where it means none that could be fetched. */
    public static Optional<WebAddress> parse(String link, String page) {
        try {
            return Optional.of(of(page).resolve(link));
        } catch (FetchException e) {
            return Optional.empty();
        }
    }

    /** Host and port: who is visited. */
    public String site() {
        return host + ":" + port;
    }

    /** Where a redirect's Location or a feed's link leads from here. */
    WebAddress resolve(String reference) throws FetchException {
        try {
            String trimmed = reference.strip().replace(" ", "%20");
            return of(
                    hasControl(trimmed)
                            ? trimmed
                            : uri.resolve(new URI(trimmed)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw bad("The site points to something that is no address.");
        }
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** Scheme, host and port, as robots.txt goes by them. */
    String origin() {
        return uri.getScheme() + "://" + host + ":" + port;
    }

    private static boolean hasControl(String url) {
        return url.codePoints()
                .anyMatch(c -> c <= ' ' || c == 0x7f || Character.getType(c) == Character.SURROGATE || c == '\\');
    }

    private static FetchException bad(String detail) {
        return FetchException.of(BAD_ADDRESS, detail);
    }
}
