package news.parallax.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of many articles. Safe for several threads. */
final class Latencies {
    private final List<Duration> measured = Collections.synchronizedList(new ArrayList<>());

    void add(Duration latency) {
        measured.add(latency);
    }

    int count() {
        return measured.size();
    }

    /**
     * The smallest time that this share of the articles did not exceed.
     *
     * @param share above 0 to 1
     * @return zero where nothing was measured
     */
    Duration percentile(double share) {
        List<Duration> sorted;
        synchronized (measured) {
            sorted = measured.stream().sorted().toList();
        }
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** "p50 / p95 / p99" in milliseconds. */
    String summary() {
        return "%d / %d / %d ms (%d measured)"
                .formatted(
                        percentile(0.50).toMillis(),
                        percentile(0.95).toMillis(),
                        percentile(0.99).toMillis(),
                        count());
    }
}
