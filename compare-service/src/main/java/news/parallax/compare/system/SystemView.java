package news.parallax.compare.system;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the system fares, as the API shows it. */
@Schema(name = "System")
public record SystemView(
        @Schema(description = "Consumer groups with what they have still to read; empty where the broker is away")
        List<Consumer> consumers,

        @Schema(description = "Events stored and not yet acknowledged by the broker")
        Waiting outbox,

        @Schema(description = "Dead letters by topic; empty where the broker is away")
        Map<String, Long> deadLetters,

        @Schema(description = "Whether the broker answered") boolean brokerAnswers) {

    /** A consumer group on a topic. */
    @Schema(name = "ConsumerLag")
    public record Consumer(
            String group,
            String topic,

            @Schema(description = "Records not yet read, all partitions together")
            long lag) {}

    /** What waits in the outbox. */
    @Schema(name = "OutboxState")
    public record Waiting(
            long events,

            @Schema(description = "When the oldest was stored") @Nullable
            Instant oldest) {}

    /** A record that could not be read or processed. */
    @Schema(name = "DeadLetter")
    public record DeadLetter(
            String topic,
            int partition,
            long offset,
            Instant at,
            @Nullable String key,

            @Schema(description = "Why, as told by the consumer that gave up") @Nullable
            String reason,

            @Nullable String cause,
            @Nullable String originTopic,
            @Nullable String originPartition,
            @Nullable String originOffset,
            int bytes,

            @Schema(description = "How the value begins, at most 500 characters")
            String beginning,

            @Schema(description = "When it was sent again; null where it was not") @Nullable
            Instant redrivenAt,

            @Nullable String redrivenBy) {}

    /** Dead letters. */
    @Schema(name = "DeadLetterList")
    public record DeadLetters(
            @Schema(description = "Latest first; at most 200")
            List<DeadLetter> items) {}

    /** Which dead letter is sent again. */
    @Schema(name = "RedriveRequest")
    public record Redrive(
            @Schema(required = true, examples = "news.claims.v1.dlq") @Nullable
            String topic,

            int partition,
            long offset) {}
}
