package news.parallax.compare.alert.channel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel, as an administrator describes it. */
@Schema(name = "AlertChannelRequest", description = "Where alerts go. Secrets go in and never come out again")
public record ChannelRequest(
        @Schema(required = true, maxLength = 100, examples = "Night desk") @Nullable
        String name,

        @Schema(description = "Needed for a new one; never changes") @Nullable
        ChannelKind kind,

        @Schema(
                description = "Where messages are posted to; of a known channel null keeps it. Not for SLACK_BOT",
                maxLength = 2000,
                examples = "https://hooks.slack.com/services/T000/B000/secret")
        @Nullable
        String url,

        @Schema(description = "The bot's token, xoxb-…; of a known channel null keeps it. Only for SLACK_BOT") @Nullable
        String token,

        @Schema(description = "The id of the Slack channel to post into. Only for SLACK_BOT", examples = "C0123456789")
        @Nullable
        String conversation,

        @Schema(description = "whsec_ and 24 to 64 bytes in Base64; null makes one. Only for a new STANDARD_WEBHOOK")
        @Nullable
        String secret,

        @Schema(description = "False switches a known channel off; null leaves it") @Nullable
        Boolean enabled) {}
