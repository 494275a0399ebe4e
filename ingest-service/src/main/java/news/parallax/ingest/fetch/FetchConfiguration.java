package news.parallax.ingest.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the service's one fetcher, and its memory of robots.txt, of the settings {@code parallax.fetch.*}. */
@ApplicationScoped
class FetchConfiguration {

    /** Defaults are for the public internet. docs/configuration.md has the table. */
    @ConfigMapping(prefix = "parallax.fetch")
    interface Settings {
        @WithDefault("ParallaxBot/0.1")
        String userAgent();

        @WithDefault("5S")
        Duration connectTimeout();

        @WithDefault("20S")
        Duration totalTimeout();

        @WithDefault("5000000")
        int maxBytes();

        @WithDefault("5")
        int maxRedirects();

        @WithDefault("80,443")
        Set<Integer> ports();

        Optional<List<String>> allowedAddresses();
    }

    @Produces
    @Singleton
    WebFetcher fetcher(Settings settings, Clock clock) {
        return new WebFetcher(
                new FetchLimits(
                        settings.userAgent(),
                        settings.connectTimeout(),
                        settings.totalTimeout(),
                        settings.maxBytes(),
                        settings.maxRedirects(),
                        settings.ports(),
                        settings.allowedAddresses().orElse(List.of())),
                clock);
    }

    void close(@Disposes WebFetcher fetcher) {
        fetcher.close();
    }

    @Produces
    @Singleton
    RobotsRules robots(WebFetcher fetcher, Settings settings, Clock clock) {
        return new RobotsRules(fetcher, settings.userAgent().split("[/ ]", 2)[0], clock);
    }
}
