package news.parallax.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
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
 * Connects to the very address it is given: the host's name serves for the header Host and for TLS, never to find an address.
 * Whoever checks a name's addresses and passes one of them here is safe from names that change their mind between check and
 * use. Follows no redirect, keeps no cookie, unpacks nothing, uses no proxy, and never reuses a connection.
 */
public final class PinnedHttp implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 64;
    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

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

    /** A response that is cut off when its time is over. The caller closes it, and with it the connection. */
    public record Exchange(ClassicHttpResponse response, ScheduledFuture<?> alarm, HttpUriRequestBase request)
            implements AutoCloseable {
        /** May read what is left of the body. */
        @Override
        public void close() throws IOException {
            alarm.cancel(false);
            response.close();
        }

        /** Hangs up, however much is left of the body. */
        public void abandon() {
            request.cancel();
            try {
                close();
            } catch (IOException cutOff) {
                // That is what was asked for.
            }
        }
    }

    /**
     * Prepares a client.
     *
     * @param connectTimeout for each connection
     * @param silence how long the other side may send nothing
     */
    public PinnedHttp(String userAgent, Duration connectTimeout, Duration silence) {
        Timeout connect = Timeout.of(connectTimeout);
        Timeout total = Timeout.of(silence);
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
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .build();
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("outgoing-deadlines").daemon().factory());
        scheduler.setRemoveOnCancelPolicy(true);
        this.alarms = scheduler;
    }

    /**
     * Sends a request.
     *
     * @param request with an absolute http or https URI; cancelled when the time is over
     * @param checked where to connect to
     * @param left the time for all of the exchange, the reading of its body included: then reading from it fails
     */
    public Exchange send(HttpUriRequestBase request, InetAddress checked, Duration left) throws IOException {
        HttpHost target = target(request, checked);
        // Not before the deadline, not even by a rounding: whoever is cut off then is told that time was over.
        ScheduledFuture<?> alarm = alarms.schedule(request::cancel, left.toMillis() + 1, TimeUnit.MILLISECONDS);
        boolean answered = false;
        try {
            ClassicHttpResponse response = client.executeOpen(target, request, HttpClientContext.create());
            answered = true;
            return new Exchange(response, alarm, request);
        } finally {
            if (!answered) {
                alarm.cancel(false);
            }
        }
    }

    private static HttpHost target(HttpUriRequestBase request, InetAddress checked) throws IOException {
        URI uri;
        try {
            uri = request.getUri();
        } catch (java.net.URISyntaxException e) {
            throw new IOException("the request has no address", e);
        }
        int usual = uri.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
        String host = uri.getHost().replaceAll("^\\[|]$", "");
        return new HttpHost(uri.getScheme(), checked, host, uri.getPort() < 0 ? usual : uri.getPort());
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
