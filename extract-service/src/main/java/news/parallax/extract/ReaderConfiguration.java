package news.parallax.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long reading may take. */
@ConfigMapping(prefix = "parallax.reading")
public interface ReaderConfiguration {
    /** The longest that one text may take; a text that takes longer counts as one that cannot be read. */
    @WithDefault("20s")
    Duration timeLimit();
}
