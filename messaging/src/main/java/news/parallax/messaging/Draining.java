package news.parallax.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * Lets a consumer stop in order: the record in hand is finished before anything that it needs is taken down, and the next
 * one is not begun. Without this a record that is handled while the service stops fails for want of a database and lies
 * among the dead letters although nothing is wrong with it.
 *
 * <p>What was not begun is neither acknowledged nor refused: it waits in the topic for another instance or the next start.
 */
@ApplicationScoped
public class Draining {
    private static final Logger LOG = Logger.getLogger(Draining.class);
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /** Fair: a stop that waits goes before records that come after it. */
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock(true);

    private final CountDownLatch channelsClosed = new CountDownLatch(1);
    private volatile boolean stopping;

    /**
     * Does the work unless the service is stopping. Where it is, or where the work fails because it is, this waits for the
     * channels to close and fails then, which nobody hears any more.
     *
     * @throws Exception what the work throws
     */
    public <T> T whileRunning(Callable<T> work) throws Exception {
        working.readLock().lock();
        try {
            if (!stopping) {
                return work.call();
            }
        } catch (Exception e) {
            if (!stopping) {
                throw e;
            }
            LOG.infof("A record that failed while the service stops is left for later: %s", e);
        } finally {
            working.readLock().unlock();
        }
        channelsClosed.await();
        throw new IllegalStateException("left for later: the service is stopping");
    }

    /** First of all that stops. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (working.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            working.writeLock().unlock();
        } else {
            LOG.warnf(
                    "A record is not finished after %d s; the service stops in the middle of it", PATIENCE.toSeconds());
        }
    }

    /** After the Kafka connector, which closes its channels at priority 50. */
    void release(@Observes @Priority(10_000) @BeforeDestroyed(ApplicationScoped.class) Object event) {
        channelsClosed.countDown();
    }
}
