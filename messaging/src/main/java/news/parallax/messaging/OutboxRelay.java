package news.parallax.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox, as soon as a transaction that appended to it commits and at the latest every interval.
 * While the broker or the database is away it keeps trying, ever slower up to {@link #LONGEST_PAUSE}; nothing is lost,
 * the rows wait.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final OutboxBatches batches;
    private final Duration interval;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxBatches batches,
            MeterRegistry meters,
            @ConfigProperty(name = "parallax.outbox.interval", defaultValue = "200ms") Duration interval) {
        this.batches = batches;
        this.interval = interval;
        Gauge.builder("parallax.outbox.rows", batches, OutboxBatches::waiting)
                .description("Events stored and not yet acknowledged by the broker, at most some ten seconds ago")
                .register(meters);
        Gauge.builder("parallax.outbox.oldest", batches, b -> b.oldestAge().toMillis() / 1000.0)
                .description("Age of the oldest event in the outbox")
                .baseUnit("seconds")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void wake(@Observes Outbox.Appended appended) {
        wakeUps.release();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wakeUps.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        Duration pause = interval;
        while (!stopping) {
            try {
                while (batches.sendNext() == OutboxBatches.Outcome.MORE && !stopping) {
                    // Full batches follow each other without a pause.
                }
                pause = interval;
            } catch (RuntimeException e) {
                pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
                LOG.warnf(e, "The outbox could not be sent; trying again in %d ms", pause.toMillis());
            }
            sleep(pause);
        }
    }

    private void sleep(Duration pause) {
        try {
            if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
