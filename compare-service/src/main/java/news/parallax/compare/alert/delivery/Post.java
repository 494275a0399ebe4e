package news.parallax.compare.alert.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts a body and reads the beginning of the answer, all within one time limit. Redirects are never followed. */
@ApplicationScoped
class Post {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private final ReceiverGuard guard;
    private final Clock clock;
    private final Duration timeLimit;
    private final HttpClient client;

    Post(
            ReceiverGuard guard,
            Clock clock,
            @ConfigProperty(name = "parallax.alerts.time-limit", defaultValue = "10s") Duration timeLimit) {
        this.guard = guard;
        this.clock = clock;
        this.timeLimit = timeLimit;
        this.client = HttpClient.newBuilder()
                // An offer to go on in HTTP/2 without encryption only puzzles receivers.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeLimit)
                .build();
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
        HttpRequest.Builder request = HttpRequest.newBuilder(receiver)
                .timeout(timeLimit)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Parallax-Alerts/1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<String>> answer = null;
        try {
            guard.check(receiver);
            answer = client.sendAsync(request.build(), info -> new BeginningOfBody());
            HttpResponse<String> response = answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.body(), retryAfter(response));
        } catch (UnknownHostException e) {
            throw new UnansweredException("the receiver's name is not known", e);
        } catch (TimeoutException e) {
            throw new UnansweredException("no answer within " + timeLimit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new UnansweredException(because(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredException("the service stops", e);
        } finally {
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }

    private String because(Throwable cause) {
        return switch (cause) {
            case java.net.http.HttpTimeoutException e -> "no answer within " + timeLimit.toMillis() + " ms";
            case java.net.ConnectException e -> "no connection";
            case javax.net.ssl.SSLException e -> "no encrypted connection: " + e.getMessage();
            case IOException e -> "the connection broke off";
            default -> "the request failed: " + cause.getClass().getSimpleName();
        };
    }

    private Duration retryAfter(HttpResponse<?> response) {
        Optional<Duration> asked = response.headers().firstValue("Retry-After").flatMap(this::parsed);
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
