package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.notice.Occasion;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message on its way or sent, as the API shows it. */
@Schema(name = "AlertDelivery", description = "A message to a channel: one alert, a digest, or a test")
public record DeliveryView(
        UUID id,
        UUID channelId,
        String channel,
        ChannelKind channelKind,
        Form form,

        @Schema(description = "Why a digest's alerts came together, or who sent a test") @Nullable
        String because,

        State state,

        @Schema(description = "How often it was tried") int attempts,

        Instant createdAt,

        @Schema(description = "When it is tried next; null where it is done") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When it was sent or given up") @Nullable
        Instant doneAt,

        @Schema(description = "What became of the last attempt") @Nullable
        Attempt lastAttempt,

        @Schema(description = "How many alerts it holds") int count,

        @Schema(description = "Those alerts, most severe first, at most 20")
        List<Item> alerts) {

    /** Where a delivery stands. */
    public enum State {
        WAITING,
        SENT,
        /** Given up: the receiver refused it, or did not take it for a day. */
        FAILED
    }

    /** An attempt to send it. */
    @Schema(name = "AlertAttempt")
    public record Attempt(
            int number,
            Instant startedAt,

            @Schema(description = "Null where it is under way, or was cut off so that what became of it is not known")
            @Nullable
            Instant endedAt,

            @Schema(description = "HTTP status; null where there was no answer") @Nullable
            Integer status,

            @Schema(enumeration = {"TAKEN", "LATER", "FAILED", "REFUSED", "GONE"}) @Nullable
            String outcome,

            @Nullable String detail) {}

    /** An alert in it. */
    @Schema(name = "AlertDeliveryItem")
    public record Item(
            UUID disagreementId, int version, Occasion occasion, Kind type, Severity severity, String about) {}

    /** A page of deliveries. */
    @Schema(name = "AlertDeliveryPage")
    public record Page(
            @Schema(description = "Latest first") List<DeliveryView> items,

            @Schema(description = "The cursor of the next page; null behind the last one") @Nullable
            String next) {}

    /** A delivery with every attempt. */
    @Schema(name = "AlertDeliveryDetail")
    public record Detailed(
            @JsonUnwrapped DeliveryView delivery,

            @Schema(description = "What a receiver of Standard Webhooks sees as webhook-id, the same at every attempt")
            String webhookId,

            @Schema(description = "Earliest first, at most 100")
            List<Attempt> log) {}
}
