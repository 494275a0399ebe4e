package news.parallax.compare.alert.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelKind;
import news.parallax.compare.alert.channel.ChannelSecrets;
import news.parallax.compare.alert.notice.Message;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this instance has taken to send.
 *
 * @param attempt counts from 1
 * @param failures of the channel, in a row
 * @param secrets null where they could not be opened
 * @param traceparents of the work that led to its alerts, those that belong to a trace
 * @param thread where news of this disagreement goes; null where it is the first or there are no threads
 */
record Parcel(
        UUID deliveryId,
        int attempt,
        Instant firstAttemptAt,
        UUID channelId,
        ChannelKind kind,
        @Nullable String conversation,
        int failures,
        @Nullable ChannelSecrets secrets,
        Message message,
        List<String> traceparents,
        Outcome.@Nullable Thread thread) {}
