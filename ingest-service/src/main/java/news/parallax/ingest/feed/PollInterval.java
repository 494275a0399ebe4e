package news.parallax.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How soon a feed is polled again: after a twelfth of the time since its last news. With news less than three hours old
 * that is the shortest interval, 15 minutes; a feed that has been quiet for three days is asked every six hours.
 *
 * @param shortest also for feeds in the busiest hour
 */
record PollInterval(Duration shortest, Duration longest) {
    private static final int SHARE = 12;

    /** Content systems write an hour or a day into every feed; more than this is not taken at its word. */
    private static final Duration MOST_ASKED = Duration.ofHours(1);

    /** @param asked how long feed or server ask for patience; null where they do not */
    Duration after(Duration sinceNews, @Nullable Duration asked) {
        Duration pause = clamp(sinceNews.dividedBy(SHARE), shortest, longest);
        if (asked == null) {
            return pause;
        }
        Duration heard = asked.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : asked;
        return heard.compareTo(pause) > 0 ? heard : pause;
    }

    private static Duration clamp(Duration span, Duration least, Duration most) {
        return span.compareTo(least) < 0 ? least : span.compareTo(most) > 0 ? most : span;
    }
}
