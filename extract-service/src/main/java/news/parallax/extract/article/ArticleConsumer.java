package news.parallax.extract.article;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.extract.reading.claim.ArticleReader;
import news.parallax.messaging.Draining;
import news.parallax.messaging.EventRecords;
import news.parallax.messaging.RestingConsumers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * Turns each article of the topic into its set of claims.
 *
 * <p>The incoming record is acknowledged when the broker has acknowledged the claims, so a crash in between reads the
 * article again and sends an event with the same id. A record that cannot be read goes to the dead letters with the
 * reason; an unavailable broker is waited for (see {@code application.properties}).
 */
@ApplicationScoped
public class ArticleConsumer {
    static final String SERVICE = "extract-service";
    private static final String CHANNEL = "articles";

    private final ArticleReader reader;
    private final ReadingMeters meters;
    private final Clock clock;
    private final Draining draining;
    private final RestingConsumers clients;
    private final boolean leftOut;

    /**
     * Takes part in the service.
     *
     * @param leftOut whether nothing is read: for measuring what the road costs without the reading
     */
    ArticleConsumer(
            ArticleReader reader,
            ReadingMeters meters,
            Clock clock,
            Draining draining,
            RestingConsumers clients,
            @ConfigProperty(name = "parallax.reading.left-out", defaultValue = "false") boolean leftOut) {
        this.draining = draining;
        this.clients = clients;
        this.leftOut = leftOut;
        this.reader = reader;
        this.meters = meters;
        this.clock = clock;
    }

    /** Blocking, as reading is work for the processor, and ordered: revisions of an article keep their order. */
    @WithSpan("read article")
    @Incoming(CHANNEL)
    @Outgoing("claims")
    @Blocking
    public ProducerRecord<String, byte[]> read(ConsumerRecord<String, byte[]> record) throws Exception {
        clients.rest(CHANNEL);
        ArticlePublished article = EventRecords.read(record, ArticlePublished.class);
        ClaimsExtracted claims = draining.whileRunning(() -> read(article));
        meters.count(claims);
        return EventRecords.toRecord(claims, SERVICE, clock.instant());
    }

    private ClaimsExtracted read(ArticlePublished article) {
        return leftOut ? nothingOf(article) : meters.timed(() -> reader.read(article));
    }

    private static ClaimsExtracted nothingOf(ArticlePublished article) {
        return new ClaimsExtracted(article, ClaimsExtracted.Reading.READ, List.of(), false, "left-out");
    }
}
