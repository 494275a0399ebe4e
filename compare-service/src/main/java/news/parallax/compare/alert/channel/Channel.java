package news.parallax.compare.alert.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where alerts go.
 *
 * @param address host of the receiver
 * @param conversation Slack's id of the channel to post into; null for all but bots
 * @param disabledBecause why the receiver's answer switched it off
 */
public record Channel(
        UUID id,
        String name,
        ChannelKind kind,
        String address,
        @Nullable String conversation,
        boolean enabled,
        @Nullable String disabledBecause,
        int version,
        Instant updatedAt,
        String updatedBy) {}
