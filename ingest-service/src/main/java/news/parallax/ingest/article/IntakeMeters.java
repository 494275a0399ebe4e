package news.parallax.ingest.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;

/** What the service counts of its own work. */
@Startup
@ApplicationScoped
class IntakeMeters {
    private final MeterRegistry registry;
    private final Timer readingTime;

    IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
        this.readingTime = Timer.builder("parallax.articles.reading.time")
                .description("Time taken to find the article in a submission")
                .publishPercentileHistogram()
                .register(registry);
        for (AcceptanceView.Outcome outcome : AcceptanceView.Outcome.values()) {
            accepted(outcome, 0);
        }
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            refused(reason, 0);
        }
    }

    <T> T timed(Supplier<T> reading) {
        return readingTime.record(reading);
    }

    void accepted(AcceptanceView.Outcome outcome) {
        accepted(outcome, 1);
    }

    void refused(Refusal.Reason reason) {
        refused(reason, 1);
    }

    private void accepted(AcceptanceView.Outcome outcome, int number) {
        registry.counter("parallax.articles.accepted", "outcome", label(outcome))
                .increment(number);
    }

    private void refused(Refusal.Reason reason, int number) {
        registry.counter("parallax.articles.refused", "reason", label(reason)).increment(number);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
