package news.parallax.compare.alert.channel;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.compare.alert.webhook.WebhookSecret;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a channel.
 *
 * @param url where messages go; null for {@link ChannelKind#SLACK_BOT}
 * @param token of a bot; null for others
 * @param keys of a Standard Webhook, the present one first; empty for others
 */
public record ChannelSecrets(@Nullable String url, @Nullable String token, List<WebhookSecret> keys) {
    public ChannelSecrets {
        keys = List.copyOf(keys);
    }

    ChannelSecrets at(@Nullable String newUrl, @Nullable String newToken) {
        return new ChannelSecrets(newUrl == null ? url : newUrl, newToken == null ? token : newToken, keys);
    }

    /** With a new key; the one so far signs as well until it ends. */
    ChannelSecrets rotated(WebhookSecret fresh, Instant now, Instant end) {
        Stream<WebhookSecret> older = keys.stream()
                .filter(key -> key.until() == null || key.until().isAfter(now))
                .map(key -> key.until() == null ? key.endingAt(end) : key);
        return new ChannelSecrets(
                url, token, Stream.concat(Stream.of(fresh), older).limit(4).toList());
    }

    /** Nothing of it gets into logs. */
    @Override
    public String toString() {
        return "ChannelSecrets[…]";
    }
}
