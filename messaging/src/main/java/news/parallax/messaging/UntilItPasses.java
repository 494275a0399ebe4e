package news.parallax.messaging;

import io.smallrye.faulttolerance.api.Guard;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Tries again for as long as a failure lasts that passes by itself, after pauses that grow from 0.1 to 10 seconds. */
public final class UntilItPasses {
    private UntilItPasses() {}

    /**
     * For work that may be done again; what fails otherwise is thrown at once.
     *
     * @param passes which failures pass, {@link PassingFailure#is} at least
     * @param onRetry called before each further try
     */
    public static Guard guard(Predicate<Throwable> passes, Runnable onRetry) {
        return Guard.create()
                .withRetry()
                .whenException(passes)
                .maxRetries(-1)
                .maxDuration(0, ChronoUnit.SECONDS)
                .delay(100, ChronoUnit.MILLIS)
                .jitter(100, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(10, ChronoUnit.SECONDS)
                .done()
                .onRetry(onRetry)
                .done()
                .build();
    }
}
