package news.parallax.compare.alert.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel, as the API shows it. */
@Schema(name = "AlertChannel", description = "Where alerts go")
public record ChannelView(
        UUID id,

        @Schema(examples = "Night desk") String name,

        ChannelKind kind,

        @Schema(description = "Scheme and host; the rest is secret", examples = "https://hooks.slack.com/…")
        String address,

        @Schema(description = "Slack's id of the channel that a bot posts into") @Nullable
        String conversation,

        boolean enabled,

        @Schema(description = "Why the receiver's answer switched it off") @Nullable
        String disabledBecause,

        @Schema(description = "The ETag; counts its changes from 1")
        int version,

        Instant updatedAt,
        String updatedBy,

        @Schema(description = "The signing secret. Only in the answer that made it, and never again")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String secret) {

    /** All channels. */
    @Schema(name = "AlertChannelList")
    public record All(@Schema(description = "By name") List<ChannelView> items) {}

    static ChannelView of(Channel channel) {
        return of(channel, null);
    }

    static ChannelView of(Channel channel, @Nullable String secret) {
        return new ChannelView(
                channel.id(),
                channel.name(),
                channel.kind(),
                channel.address(),
                channel.conversation(),
                channel.enabled(),
                channel.disabledBecause(),
                channel.version(),
                channel.updatedAt(),
                channel.updatedBy(),
                secret);
    }
}
