package news.parallax.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Tells the log of failures that come in swarms, such as that of every request while the database is away: a line with the
 * cause each time, the stack once in a while.
 */
public final class FailureLog {
    private static final Duration STACK_EVERY = Duration.ofSeconds(10);
    private static final int MOST_CAUSES = 50;

    private final Logger log;
    private final LongSupplier nanoTime;
    private final Map<Class<?>, Long> lastStacks = new ConcurrentHashMap<>();

    public FailureLog(Logger log) {
        this(log, System::nanoTime);
    }

    FailureLog(Logger log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
    }

    /** Logs as an error; with the stack unless one of the same kind of cause was logged within ten seconds. */
    public void error(String what, Throwable failure) {
        Throwable cause = firstCause(failure);
        String line = what + ": " + cause.toString().lines().findFirst().orElse("");
        if (stackIsDue(cause.getClass())) {
            log.error(line, failure);
        } else {
            log.error(line);
        }
    }

    private static Throwable firstCause(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private boolean stackIsDue(Class<?> kind) {
        long now = nanoTime.getAsLong();
        AtomicBoolean due = new AtomicBoolean();
        lastStacks.compute(kind, (k, last) -> {
            due.set(last == null || now - last >= STACK_EVERY.toNanos());
            return due.get() ? now : last;
        });
        return due.get();
    }
}
