package news.parallax.extract.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;

/** What the service counts of its own work: articles read, claims emitted, time taken. */
@ApplicationScoped
class ReadingMeters {
    private final MeterRegistry registry;
    private final Timer readingTime;

    ReadingMeters(MeterRegistry registry) {
        this.registry = registry;
        this.readingTime = Timer.builder("parallax.reading.time")
                .description("Time taken to read one article")
                .publishPercentileHistogram()
                .register(registry);
        for (ClaimsExtracted.Reading reading : ClaimsExtracted.Reading.values()) {
            articles(reading, 0);
        }
        for (Claim.Kind kind : Claim.Kind.values()) {
            claims(kind, 0);
        }
    }

    ClaimsExtracted timed(Supplier<ClaimsExtracted> reading) {
        return readingTime.record(reading);
    }

    void count(ClaimsExtracted claims) {
        articles(claims.reading(), 1);
        claims.claims().forEach(claim -> claims(claim.kind(), 1));
    }

    private void articles(ClaimsExtracted.Reading reading, int number) {
        registry.counter("parallax.articles.read", "reading", label(reading)).increment(number);
    }

    private void claims(Claim.Kind kind, int number) {
        registry.counter("parallax.claims.emitted", "kind", label(kind)).increment(number);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
