package news.parallax.compare.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how often a password can be guessed: after ten failures for a name, or thirty from one address, that name or address
 * waits until five minutes have gone without another attempt that was let through.
 */
@ApplicationScoped
class SignInAttempts {
    static final int FOR_A_NAME = 10;
    static final int FROM_AN_ADDRESS = 30;
    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, AtomicInteger> failures;

    SignInAttempts() {
        this(Ticker.systemTicker());
    }

    SignInAttempts(Ticker ticker) {
        failures = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(PAUSE)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    /** Whether one more may be made now. */
    boolean mayTry(String name, String address) {
        return count("name " + name) < FOR_A_NAME && count("address " + address) < FROM_AN_ADDRESS;
    }

    private int count(String of) {
        AtomicInteger count = failures.getIfPresent(of);
        return count == null ? 0 : count.get();
    }

    void failed(String name, String address) {
        countUp("name " + name);
        countUp("address " + address);
    }

    private void countUp(String of) {
        failures.asMap().compute(of, (key, count) -> {
            AtomicInteger counted = count == null ? new AtomicInteger() : count;
            counted.incrementAndGet();
            return counted;
        });
    }

    void succeeded(String name) {
        failures.invalidate("name " + name);
    }
}
