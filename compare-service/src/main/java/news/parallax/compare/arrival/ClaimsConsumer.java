package news.parallax.compare.arrival;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import news.parallax.compare.disagreement.Tracking.Changed;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.messaging.Draining;
import news.parallax.messaging.EventRecords;
import news.parallax.messaging.PassingFailure;
import news.parallax.messaging.RestingConsumers;
import news.parallax.messaging.UntilItPasses;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads the topic of claims, some records at once: what comes out does not depend on their order. Failures that pass are
 * retried for as long as they last; a record that cannot be understood or handled goes to the dead letters and the next one
 * is taken.
 */
@ApplicationScoped
class ClaimsConsumer {
    private static final Logger LOG = Logger.getLogger(ClaimsConsumer.class);
    private static final String CHANNEL = "claims";

    private final Arrivals arrivals;
    private final MeterRegistry meters;
    private final Counter compared;
    private final Guard untilItPasses;
    private final Draining draining;
    private final RestingConsumers clients;

    ClaimsConsumer(Arrivals arrivals, MeterRegistry meters, Draining draining, RestingConsumers clients) {
        this.arrivals = arrivals;
        this.draining = draining;
        this.clients = clients;
        this.meters = meters;
        this.compared = Counter.builder("parallax.articles.compared")
                .description("Article revisions placed in a story and compared")
                .register(meters);
        this.untilItPasses = UntilItPasses.guard(
                ClaimsConsumer::passes, () -> LOG.info("Comparing an article again after a failure that passes"));
    }

    @Incoming(CHANNEL)
    @Blocking(value = CHANNEL, ordered = false)
    void take(ConsumerRecord<String, byte[]> record) throws Exception {
        clients.rest(CHANNEL);
        ClaimsExtracted event = EventRecords.read(record, ClaimsExtracted.class);
        count(draining.whileRunning(() -> untilItPasses.call(() -> arrivals.take(event), Outcome.class)));
    }

    private static boolean passes(Throwable failure) {
        return failure instanceof OvertakenException || PassingFailure.is(failure);
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Repeated() -> LOG.debug("An event that was handled before came again");
            case Outcome.Late(List<Changed> changes) -> changes.forEach(this::count);
            case Outcome.Compared(List<Changed> changes) -> {
                compared.increment();
                changes.forEach(this::count);
            }
        }
    }

    private void count(Changed changed) {
        String kind = changed.disagreement().finding().kind().name().toLowerCase(Locale.ROOT);
        switch (changed.change()) {
            case OPENED, REOPENED ->
                meters.counter("parallax.disagreements.opened", "kind", kind).increment();
            case RESOLVED ->
                meters.counter("parallax.disagreements.resolved", "kind", kind).increment();
            case REVISED ->
                meters.counter("parallax.disagreements.revised", "kind", kind).increment();
        }
    }
}
