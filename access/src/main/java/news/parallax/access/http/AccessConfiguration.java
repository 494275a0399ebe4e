package news.parallax.access.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import news.parallax.access.Role;

/** Who is let in. docs/configuration.md has the table. */
@ConfigMapping(prefix = "parallax.access")
public interface AccessConfiguration {
    /** The folder with {@code keys}, {@code accounts} and {@code session.key}; without it no key and no password counts. */
    Optional<Path> folder();

    /** The API key that this service itself shows to the others. */
    Optional<String> key();

    /** The roles that groups of the house stand for in tokens. */
    Map<String, Role> groups();

    /** Whether people sign in here; only at the service with the page. */
    @WithDefault("false")
    boolean signIn();

    /** How long a session lasts without a request. */
    @WithDefault("12h")
    Duration sessionIdle();
}
