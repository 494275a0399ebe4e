package news.parallax.ingest.inbox;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import news.parallax.ingest.article.AcceptanceView;
import news.parallax.ingest.article.ArticleIntake;
import news.parallax.messaging.PassingFailure;
import news.parallax.messaging.RestingConsumers;
import news.parallax.messaging.UntilItPasses;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes the articles of the topic {@code news.inbox.v1} as if they had been posted. Failures that pass are retried for as
 * long as they last; what cannot be taken goes to the dead letters with the reason, and the next record is taken. Taking
 * one twice does no harm, so no record has to be remembered.
 */
@ApplicationScoped
class InboxConsumer {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final String CHANNEL = "inbox";
    private static final byte[] NOTHING = {};

    private final ArticleIntake intake;
    private final Guard untilItPasses;
    private final RestingConsumers clients;

    InboxConsumer(ArticleIntake intake, RestingConsumers clients) {
        this.intake = intake;
        this.clients = clients;
        this.untilItPasses = UntilItPasses.guard(
                PassingFailure::is, () -> LOG.info("Taking an article again after a failure that passes"));
    }

    @Incoming(CHANNEL)
    @Blocking
    void take(ConsumerRecord<String, byte[]> record) throws Exception {
        clients.rest(CHANNEL);
        byte[] json = record.value() == null ? NOTHING : record.value();
        untilItPasses.call(() -> intake.take(json), AcceptanceView.class);
    }
}
