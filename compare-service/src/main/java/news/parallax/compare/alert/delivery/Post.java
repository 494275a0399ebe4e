package news.parallax.compare.alert.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import news.parallax.outgoing.PinnedHttp;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Posts a body and reads the beginning of the answer, all within one time limit, at the very address that the guard has
 * checked. Redirects are never followed.
 */
@ApplicationScoped
class Post {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final int MOST_READ = 16 * 1024;
    private static final int MOST_ADDRESSES_TRIED = 3;
    private static final ContentType JSON = ContentType.APPLICATION_JSON;

    private final ReceiverGuard guard;
    private final Clock clock;
    private final Duration timeLimit;
    private final PinnedHttp http;

    Post(
            ReceiverGuard guard,
            Clock clock,
            @ConfigProperty(name = "parallax.alerts.time-limit", defaultValue = "10s") Duration timeLimit) {
        this.guard = guard;
        this.clock = clock;
        this.timeLimit = timeLimit;
        this.http = new PinnedHttp("Parallax-Alerts/1", timeLimit, timeLimit);
    }

    @PreDestroy
    void close() {
        http.close();
    }

    Duration timeLimit() {
        return timeLimit;
    }

    /**
     * An answer.
     *
     * @param body at most its first 16 KB
     * @param retryAfter what the receiver asks for, 1 s to an hour; half a minute where it asks for nothing
     */
    record Answer(int status, String body, Duration retryAfter) {
        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** The receiver asks to be left alone for a while. */
        boolean isBusy() {
            return status == 429;
        }
    }

    /** There was no answer. The message tells nothing secret. */
    static final class UnansweredException extends Exception {
        private static final long serialVersionUID = 1L;

        UnansweredException(String because, Throwable cause) {
            super(because, cause);
        }
    }

    /**
     * Posts.
     *
     * @throws UnansweredException where nobody answered; the receiver may have got it all the same
     * @throws ReceiverGuard.ForbiddenReceiverException where nothing may be sent there
     */
    Answer send(URI receiver, byte[] body, Map<String, String> headers) throws UnansweredException {
        long start = System.nanoTime();
        try {
            PinnedHttp.Exchange exchange = exchange(receiver, body, headers, start);
            try {
                ClassicHttpResponse response = exchange.response();
                return new Answer(response.getCode(), beginningOf(response), retryAfter(response));
            } finally {
                exchange.abandon();
            }
        } catch (UnknownHostException e) {
            throw new UnansweredException("the receiver's name is not known", e);
        } catch (IOException e) {
            throw new UnansweredException(because(e, left(start).isZero()), e);
        }
    }

    /** Connects to the first of the checked addresses that takes a connection; nothing is sent twice. */
    private PinnedHttp.Exchange exchange(URI receiver, byte[] body, Map<String, String> headers, long start)
            throws IOException {
        IOException failure = null;
        List<InetAddress> checked = guard.check(receiver);
        for (InetAddress one : checked.subList(0, Math.min(checked.size(), MOST_ADDRESSES_TRIED))) {
            HttpPost request = new HttpPost(receiver);
            request.setEntity(new ByteArrayEntity(body, JSON));
            headers.forEach(request::setHeader);
            try {
                return http.send(request, one, left(start));
            } catch (ConnectException | ConnectTimeoutException e) {
                failure = e;
            }
        }
        throw failure == null ? new IOException("no address was tried") : failure;
    }

    private Duration left(long start) {
        return Duration.ofNanos(Math.max(0, timeLimit.toNanos() - (System.nanoTime() - start)));
    }

    /** Receivers are not trusted to be brief. */
    private static String beginningOf(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        // Not closed here: that would read all the rest.
        return entity == null ? "" : new String(entity.getContent().readNBytes(MOST_READ), StandardCharsets.UTF_8);
    }

    private String because(IOException cause, boolean isOver) {
        if (Thread.currentThread().isInterrupted()) {
            return "the service stops";
        }
        return switch (cause) {
            case ConnectTimeoutException e -> "no connection";
            case ConnectException e -> "no connection";
            case SSLException e when !isOver -> "no encrypted connection: " + e.getMessage();
            case InterruptedIOException e -> "no answer within " + timeLimit.toMillis() + " ms";
            default -> isOver ? "no answer within " + timeLimit.toMillis() + " ms" : "the connection broke off";
        };
    }

    private Duration retryAfter(ClassicHttpResponse response) {
        Optional<Duration> asked = Optional.ofNullable(response.getFirstHeader("Retry-After"))
                .map(Header::getValue)
                .flatMap(this::parsed);
        Duration wait = asked.orElse(USUAL_WAIT);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            return LONGEST_WAIT;
        }
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    /** Seconds or a date (RFC 9110, 10.2.3). */
    private Optional<Duration> parsed(String text) {
        try {
            return Optional.of(
                    text.strip().matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(text.strip()))
                            : Duration.between(
                                    clock.instant(),
                                    ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
