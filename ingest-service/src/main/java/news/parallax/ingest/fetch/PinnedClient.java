package news.parallax.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Connects to the very addresses it is given: the host's name serves for the header Host and for TLS, never to find an
 * address. Follows no redirect, keeps no cookie, unpacks nothing, uses no proxy, and never reuses a connection.
 */
final class PinnedClient implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_ADDRESSES_TRIED = 3;
    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;

    /** Whoever would ask for a name here has forgotten to give the address. */
    private static final DnsResolver NO_NAMES = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException("connections are made to checked addresses only");
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException("connections are made to checked addresses only");
        }
    };

    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarms;

    /** A response that is cut off when its time is over. */
    record Exchange(ClassicHttpResponse response, ScheduledFuture<?> alarm) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            alarm.cancel(false);
            response.close();
        }
    }

    PinnedClient(FetchLimits limits) {
        Timeout connect = Timeout.of(limits.connectTimeout());
        Timeout total = Timeout.of(limits.totalTimeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(NO_NAMES)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(total).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(total)
                                .build())
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(total)
                        .setRedirectsEnabled(false)
                        .setContentCompressionEnabled(false)
                        .build())
                .setUserAgent(limits.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .build();
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("fetch-deadlines").daemon().factory());
        scheduler.setRemoveOnCancelPolicy(true);
        this.alarms = scheduler;
    }

    /**
     * Asks for what is at the address. The caller closes the exchange, and with it the connection; when the deadline
     * passes before, reading from it fails.
     *
     * @param checked where to connect to, tried in their order
     */
    Exchange get(WebAddress address, List<InetAddress> checked, FetchRequest wanted, Deadline deadline)
            throws IOException {
        IOException failure = null;
        for (InetAddress one : checked.subList(0, Math.min(checked.size(), MOST_ADDRESSES_TRIED))) {
            if (deadline.isOver()) {
                break;
            }
            try {
                return get(address, one, wanted, deadline);
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure == null ? new InterruptedIOException("no time was left") : failure;
    }

    private Exchange get(WebAddress address, InetAddress pinned, FetchRequest wanted, Deadline deadline)
            throws IOException {
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
        HttpHost target = new HttpHost(address.uri().getScheme(), pinned, address.host(), address.port());
        Duration left = deadline.left();
        // Not before the deadline, not even by a rounding: whoever is cut off then is told that time was over.
        ScheduledFuture<?> alarm = alarms.schedule(get::cancel, left.toMillis() + 1, TimeUnit.MILLISECONDS);
        boolean answered = false;
        try {
            ClassicHttpResponse response = client.executeOpen(target, get, HttpClientContext.create());
            answered = true;
            return new Exchange(response, alarm);
        } finally {
            if (!answered) {
                alarm.cancel(false);
            }
        }
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
