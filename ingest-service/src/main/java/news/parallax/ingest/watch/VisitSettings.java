package news.parallax.ingest.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sites are visited. docs/configuration.md has the table. */
@ConfigMapping(prefix = "parallax.visits")
public interface VisitSettings {
    /** Whether this instance visits at all. */
    @WithDefault("true")
    boolean enabled();

    /** How many visits are under way at a time, each at another site. */
    @WithDefault("6")
    int atOnce();

    /** How often it is looked for visits that are due. */
    @WithDefault("1S")
    Duration interval();

    /** What a site is left alone between two visits; robots.txt and Retry-After may ask for more. */
    @WithDefault("2S")
    Duration sitePause();

    /** The first pause after a failure; each further failure doubles it. */
    @WithDefault("1M")
    Duration firstBackOff();

    @WithDefault("6H")
    Duration longestBackOff();
}
