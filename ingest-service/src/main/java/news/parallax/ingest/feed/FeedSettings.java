package news.parallax.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are polled. docs/configuration.md has the table. */
@ConfigMapping(prefix = "parallax.feeds")
interface FeedSettings {
    @WithDefault("15M")
    Duration shortestInterval();

    @WithDefault("6H")
    Duration longestInterval();

    /** Entries that the feed dates before this are not read. */
    @WithDefault("30D")
    Duration oldestEntry();

    @WithDefault("1000")
    int most();
}
