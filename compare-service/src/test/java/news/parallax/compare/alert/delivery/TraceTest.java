package news.parallax.compare.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.compare.TopicReader;
import news.parallax.contracts.Topics;
import news.parallax.local.BackingServices;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** One trace from the record of an article's claims to the receiver of the alert. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class TraceTest extends AlertTesting {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Inject
    InMemorySpanExporter spans;

    /** Where spans go instead of a collector. */
    static final class Exporter {
        @Produces
        @Singleton
        InMemorySpanExporter inMemory() {
            return InMemorySpanExporter.create();
        }
    }

    @Test
    void leadsFromTheRecordOfTheClaimsToTheReceiverOfTheAlert() {
        Occurrence rescue = new Occurrence("Traceable");
        receivers.takes("/Traceable");
        UUID channel = webhook("Traceable");
        Receivers.rule("Traceable", channel, FIGURES);

        UUID disagreement;
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Coastline", 120));
            claims.send(rescue.report("Seaward", 140), TRACEPARENT);
            ClaimsTopic.awaitCompared(rescue.articleId("Seaward"), 1);
            disagreement = Desk.disagreementOf(rescue);
        }

        LoggedRequest told = receivers.await("/Traceable", 1).getFirst();
        assertThat(told.getHeader("traceparent")).startsWith("00-" + TRACE).endsWith("-01");
        assertThat(traceparentOfTheChange(disagreement))
                .startsWith("00-" + TRACE)
                .endsWith("-01");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(spans.getFinishedSpanItems())
                .filteredOn(span -> span.getTraceId().equals(TRACE))
                .extracting(SpanData::getName)
                .contains("compare article", "news.disagreements.v1 publish", "alert standard_webhook"));
        assertThat(spans.getFinishedSpanItems())
                .as("nothing is recorded that nobody asked for")
                .allMatch(span -> span.getTraceId().equals(TRACE));
    }

    private String traceparentOfTheChange(UUID disagreement) {
        try (TopicReader changes = new TopicReader(bootstrapServers, Topics.DISAGREEMENTS)) {
            ConsumerRecord<String, byte[]> record = changes.await(
                            1, candidate -> disagreement.toString().equals(candidate.key()))
                    .getFirst();
            Header header = record.headers().lastHeader("traceparent");
            return header == null ? "none" : new String(header.value(), StandardCharsets.US_ASCII);
        }
    }
}
