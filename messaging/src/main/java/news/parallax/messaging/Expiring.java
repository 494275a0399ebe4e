package news.parallax.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One kind of data that need not be kept for ever. */
public interface Expiring {
    /** In the words of the log and of the metric's label: "alerts". */
    String what();

    /** How long it is kept; empty for ever. */
    Optional<Duration> kept();

    /**
     * Deletes a bounded part of what is older, in the caller's transaction.
     *
     * @return how many rows it dealt with, 0 where nothing is left
     */
    int deleteSome(Instant before);

    /**
     * A setting that is long enough.
     *
     * @param shortest below which data would go that is still needed
     * @throws IllegalArgumentException where it is shorter
     */
    static Optional<Duration> atLeast(Duration shortest, String setting, Optional<Duration> kept) {
        kept.filter(time -> time.compareTo(shortest) < 0).ifPresent(time -> {
            throw new IllegalArgumentException(
                    setting + " is " + time + " but must be " + shortest.toDays() + "D or more");
        });
        return kept;
    }
}
