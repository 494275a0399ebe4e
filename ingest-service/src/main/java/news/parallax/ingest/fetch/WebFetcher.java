package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.BAD_REDIRECT;
import static news.parallax.ingest.fetch.FetchProblem.Kind.GONE;
import static news.parallax.ingest.fetch.FetchProblem.Kind.HTTP_ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import news.parallax.outgoing.HostNames;
import news.parallax.outgoing.PinnedHttp;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what an address that a stranger named leads to, or says why not. Every hop is checked anew, and connected to at
 * one of the addresses that were checked.
 */
public final class WebFetcher implements AutoCloseable {
    private static final int LONGEST_VALIDATOR = 500;

    private final AddressGuard guard;
    private final PinnedClient client;
    private final FetchLimits limits;
    private final Clock clock;

    public WebFetcher(FetchLimits limits, Clock clock) {
        this(limits, clock, HostNames.SYSTEM);
    }

    WebFetcher(FetchLimits limits, Clock clock, HostNames names) {
        this.guard = new AddressGuard(names, limits.ports(), limits.allowedAddresses());
        this.client = new PinnedClient(limits);
        this.limits = limits;
        this.clock = clock;
    }

    /** Fetches; never throws for what the other side does. */
    public Fetched fetch(FetchRequest request) {
        Deadline deadline = Deadline.in(limits.totalTimeout());
        try {
            return follow(WebAddress.of(request.url()), request, deadline);
        } catch (FetchException e) {
            return new Fetched.Failed(e.problem());
        } catch (IOException e) {
            return new Fetched.Failed(NetworkFailure.problem(e, deadline, limits.totalTimeout()));
        }
    }

    private Fetched follow(WebAddress first, FetchRequest request, Deadline deadline) throws IOException {
        WebAddress address = first;
        for (int hops = 0; ; hops++) {
            try (PinnedHttp.Exchange exchange = client.get(address, guard.check(address), request, deadline)) {
                Optional<String> location = redirect(exchange.response());
                if (location.isEmpty()) {
                    return answer(address, exchange.response(), request);
                }
                if (hops >= limits.maxRedirects()) {
                    throw FetchException.of(
                            BAD_REDIRECT, "The site redirects more than " + limits.maxRedirects() + " times.");
                }
                address = next(address, location.get());
            }
        }
    }

    private static WebAddress next(WebAddress from, String location) throws FetchException {
        WebAddress next;
        try {
            next = from.resolve(location);
        } catch (FetchException e) {
            throw FetchException.of(
                    BAD_REDIRECT,
                    "The site redirects to an address that is not fetched: "
                            + e.problem().detail());
        }
        if (from.isSecure() && !next.isSecure()) {
            throw FetchException.of(BAD_REDIRECT, "The site redirects from a secure address to one that is not.");
        }
        return next;
    }

    private static Optional<String> redirect(ClassicHttpResponse response) {
        return switch (response.getCode()) {
            case 301, 302, 303, 307, 308 -> Optional.ofNullable(header(response, "Location"));
            default -> Optional.empty();
        };
    }

    private Fetched answer(WebAddress address, ClassicHttpResponse response, FetchRequest request) throws IOException {
        return switch (response.getCode()) {
            case 200, 203 -> content(address, response, request.wanted());
            case 304 -> new Fetched.NotModified();
            case 404, 410 -> new Fetched.Failed(problem(GONE, response));
            default -> new Fetched.Failed(problem(HTTP_ERROR, response));
        };
    }

    private FetchProblem problem(FetchProblem.Kind kind, HttpResponse response) {
        return new FetchProblem(
                kind,
                "The site answered with status " + response.getCode() + ".",
                response.getCode(),
                ResponseTimes.retryAfter(header(response, "Retry-After"), clock.instant())
                        .orElse(null));
    }

    private Fetched.Content content(WebAddress address, ClassicHttpResponse response, Wanted wanted)
            throws IOException {
        String contentType = header(response, "Content-Type");
        wanted.checkType(contentType);
        byte[] content = body(response);
        wanted.checkContent(content);
        Optional<Duration> maxAge = ResponseTimes.maxAge(header(response, "Cache-Control"));
        return new Fetched.Content(
                address.uri().toString(),
                contentType,
                content,
                validator(response, "ETag"),
                validator(response, "Last-Modified"),
                maxAge.orElse(null));
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream in = entity.getContent()) {
            Header[] encodings = response.getHeaders("Content-Encoding");
            String encoding = encodings.length == 0 ? null : encodings.length == 1 ? encodings[0].getValue() : "many";
            return BoundedBody.read(in, encoding, limits.maxBytes());
        }
    }

    private static @Nullable String validator(HttpResponse response, String name) {
        String value = header(response, name);
        return value == null || value.isEmpty() || value.length() > LONGEST_VALIDATOR ? null : value;
    }

    private static @Nullable String header(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? null
                : header.getValue().strip();
    }

    @Override
    public void close() {
        client.close();
    }
}
