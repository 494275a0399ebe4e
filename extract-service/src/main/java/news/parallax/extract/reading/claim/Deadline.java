package news.parallax.extract.reading.claim;

import java.time.Duration;

/** The time by which a text must be read. */
final class Deadline {
    private final long started = System.nanoTime();
    private final Duration limit;

    private Deadline(Duration limit) {
        this.limit = limit;
    }

    static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    void check() {
        if (System.nanoTime() - started > limit.toNanos()) {
            throw new ReadingTookTooLongException(limit);
        }
    }
}
