package news.parallax.compare.alert.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.parallax.messaging.Tracing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Bundles and sends what is due, a channel's messages one after the other and so many channels at a time. Any number of
 * instances may do so side by side.
 */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    /** What a lease lasts beyond the calls that it covers: a bot makes two. */
    private static final Duration SPARE = Duration.ofSeconds(10);

    private final Bundler bundler;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final Sending sending;
    private final MeterRegistry meters;
    private final Tracing tracing;
    private final Duration interval;
    private final Duration lease;
    private final boolean isOn;
    private final Semaphore free;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Thread thread;

    Dispatcher(
            Bundler bundler,
            Deliveries deliveries,
            Attempts attempts,
            Sending sending,
            Post post,
            MeterRegistry meters,
            Tracing tracing,
            @ConfigProperty(name = "parallax.alerts.enabled", defaultValue = "true") boolean isOn,
            @ConfigProperty(name = "parallax.alerts.interval", defaultValue = "500ms") Duration interval,
            @ConfigProperty(name = "parallax.alerts.concurrency", defaultValue = "4") int concurrency) {
        this.bundler = bundler;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.sending = sending;
        this.meters = meters;
        this.tracing = tracing;
        this.isOn = isOn;
        this.interval = interval;
        this.lease = post.timeLimit().multipliedBy(2).plus(SPARE);
        this.free = new Semaphore(concurrency);
    }

    void start(@Observes StartupEvent event) {
        if (isOn) {
            thread = Thread.ofPlatform().name("alert-dispatcher").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
        workers.shutdown();
        if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }

    private void run() {
        try {
            while (!stopping.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    bundler.bundle();
                    sendWhatIsDue();
                } catch (RuntimeException e) {
                    LOG.warn("Alerts could not be sent; trying again", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendWhatIsDue() throws InterruptedException {
        while (stopping.getCount() > 0) {
            free.acquire();
            boolean sends = false;
            try {
                Optional<Parcel> next = deliveries.take(lease);
                if (next.isEmpty()) {
                    return;
                }
                workers.execute(() -> send(next.get()));
                sends = true;
            } finally {
                if (!sends) {
                    free.release();
                }
            }
        }
    }

    /** An attempt is a span of the trace that led to its alert, from the article on. */
    private Outcome traced(Parcel parcel) {
        String channel = parcel.kind().name().toLowerCase(Locale.ROOT);
        Span span = tracing.begin("alert " + channel, SpanKind.CLIENT, parcel.traceparents());
        span.setAttribute("parallax.delivery.id", parcel.deliveryId().toString());
        span.setAttribute("parallax.delivery.attempt", parcel.attempt());
        try (Scope current = span.makeCurrent()) {
            Outcome outcome = outcome(parcel);
            span.setAttribute(
                    "parallax.delivery.outcome",
                    outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            if (outcome.status() != null) {
                span.setAttribute("http.response.status_code", outcome.status());
            }
            if (!(outcome instanceof Outcome.Taken)) {
                span.setStatus(StatusCode.ERROR);
            }
            return outcome;
        } finally {
            span.end();
        }
    }

    /** A message that cannot even be written is tried to the end of the schedule like others, not for ever. */
    private Outcome outcome(Parcel parcel) {
        try {
            return sending.send(parcel);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Alert delivery %s could not be sent", parcel.deliveryId());
            return new Outcome.Failed(
                    null, "the message could not be made: " + e.getClass().getSimpleName());
        }
    }

    private void send(Parcel parcel) {
        try {
            Outcome outcome = traced(parcel);
            attempts.store(parcel, outcome);
            meters.counter(
                            "parallax.alerts.attempts",
                            "channel",
                            parcel.kind().name().toLowerCase(Locale.ROOT),
                            "outcome",
                            outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .increment();
        } catch (RuntimeException e) {
            // The lease ends, and it is sent again.
            LOG.warnf(e, "What became of alert delivery %s could not be stored", parcel.deliveryId());
        } finally {
            free.release();
        }
    }
}
