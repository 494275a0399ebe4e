package news.parallax.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what has been kept long enough, now and then, in many small transactions so that nobody waits for it. One
 * instance of a service does so at a time.
 */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration AFTER_START = Duration.ofMinutes(1);
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(20);
    private static final int TRANSACTION_SECONDS = 30;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema() || '.retention'))";

    private final Instance<Expiring> kinds;
    private final DataSource database;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Duration interval;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    Retention(
            @Any Instance<Expiring> kinds,
            DataSource database,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "parallax.retention.interval", defaultValue = "1H") Duration interval) {
        this.kinds = kinds;
        this.database = database;
        this.clock = clock;
        this.meters = meters;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        // A setting that is too short is told at the start, not an hour later.
        kinds.forEach(Expiring::kept);
        thread = Thread.ofPlatform().name("retention").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        Duration pause = AFTER_START.compareTo(interval) < 0 ? AFTER_START : interval;
        try {
            while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                sweep();
                pause = interval;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes all that has been kept long enough. What fails is left for the next time and keeps nothing else. */
    public void sweep() throws InterruptedException {
        for (Expiring kind : kinds) {
            if (kind.kept().isPresent()) {
                try {
                    sweep(kind, clock.instant().minus(kind.kept().get()));
                } catch (RuntimeException e) {
                    LOG.warnf(e, "Old %s could not be deleted; trying again later", kind.what());
                }
            }
        }
    }

    private void sweep(Expiring kind, Instant before) throws InterruptedException {
        long deleted = 0;
        int some = some(kind, before);
        while (some > 0) {
            deleted += some;
            meters.counter("parallax.retention.deleted", "what", kind.what()).increment(some);
            if (stopping.await(BETWEEN_BATCHES.toMillis(), TimeUnit.MILLISECONDS)) {
                break;
            }
            some = some(kind, before);
        }
        if (deleted > 0) {
            LOG.infof("Deleted old %s from before %s: %d rows", kind.what(), before, deleted);
        }
    }

    private int some(Expiring kind, Instant before) {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> isAlone() ? kind.deleteSome(before) : 0);
    }

    private boolean isAlone() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet result = statement.executeQuery()) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseException("the lock of the retention could not be taken", e);
        }
    }
}
