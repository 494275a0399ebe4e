package news.parallax.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.util.List;
import news.parallax.outgoing.PinnedHttp;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** Asks for pages and feeds at the very addresses that were checked. */
final class PinnedClient implements AutoCloseable {
    private static final int MOST_ADDRESSES_TRIED = 3;

    private final PinnedHttp http;

    PinnedClient(FetchLimits limits) {
        this.http = new PinnedHttp(limits.userAgent(), limits.connectTimeout(), limits.totalTimeout());
    }

    /**
     * Asks for what is at the address. The caller closes the exchange, and with it the connection; when the deadline
     * passes before, reading from it fails.
     *
     * @param checked where to connect to, tried in their order
     */
    PinnedHttp.Exchange get(WebAddress address, List<InetAddress> checked, FetchRequest wanted, Deadline deadline)
            throws IOException {
        IOException failure = null;
        for (InetAddress one : checked.subList(0, Math.min(checked.size(), MOST_ADDRESSES_TRIED))) {
            if (deadline.isOver()) {
                break;
            }
            try {
                return http.send(request(address, wanted), one, deadline.left());
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure == null ? new InterruptedIOException("no time was left") : failure;
    }

    private static HttpGet request(WebAddress address, FetchRequest wanted) {
        HttpGet get = new HttpGet(address.uri());
        get.setHeader("Accept", wanted.wanted().accept());
        get.setHeader("Accept-Encoding", "gzip, deflate");
        get.setHeader("Accept-Language", "en, *;q=0.5");
        if (wanted.etag() != null) {
            get.setHeader("If-None-Match", wanted.etag());
        }
        if (wanted.lastModified() != null) {
            get.setHeader("If-Modified-Since", wanted.lastModified());
        }
        return get;
    }

    @Override
    public void close() {
        http.close();
    }
}
