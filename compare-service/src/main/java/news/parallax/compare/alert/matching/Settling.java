package news.parallax.compare.alert.matching;

import java.time.Duration;
import java.time.Instant;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;

/**
 * The time that a disagreement gets before anybody is told of it. While a story is arriving a pair of claims may be taken for
 * rivals that the next article, seconds later, shows to be none.
 *
 * @param time from when it was found; zero to tell at once
 */
public record Settling(Duration time) {
    public Settling {
        if (time.isNegative()) {
            throw new IllegalArgumentException("the time to settle is " + time + ", below zero");
        }
    }

    /** Whether the disagreement stands from this change on. */
    public static boolean begins(DisagreementChanged event) {
        return event.change() == Change.OPENED || event.change() == Change.REOPENED;
    }

    /**
     * Until when an alert waits; not after {@code now} where it does not. Only first news that the judge brings waits: what
     * somebody at the desk does is meant, and the end of what was told goes out at once.
     *
     * @param stoodSince since when it has stood without a break
     */
    public Instant until(Occasion occasion, By by, Instant stoodSince, Instant now) {
        boolean isFirstNews = occasion == Occasion.OPENED || occasion == Occasion.REOPENED;
        return isFirstNews && by == By.JUDGE ? stoodSince.plus(time) : now;
    }
}
