package news.parallax.compare.alert.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what, and when.
 *
 * @param channels where it goes
 * @param quiet when it waits; null where never
 * @param digest where everything is gathered; null where each is sent at once
 * @param capPerHour how many single alerts a channel gets of it in any hour before the rest is folded into one digest;
 *     null where there is no cap
 * @param updates whether changes of what was told are told as well; channels with threads always get them
 */
public record AlertRule(
        UUID id,
        String name,
        List<UUID> channels,
        Criteria criteria,
        @Nullable QuietHours quiet,
        @Nullable DigestTimes digest,
        @Nullable Integer capPerHour,
        boolean updates) {
    public AlertRule {
        channels = List.copyOf(channels);
        if (capPerHour != null && capPerHour < 1) {
            throw new IllegalArgumentException("a cap is at least 1 an hour, not " + capPerHour);
        }
    }
}
