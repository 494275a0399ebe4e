package news.parallax.compare.alert.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.parallax.compare.alert.webhook.WebhookSecret;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Creates, changes and retires channels, each in a transaction of its own. */
@ApplicationScoped
class ChannelDesk {
    private static final int LONGEST_NAME = 100;
    private static final Pattern TOKEN = Pattern.compile("xox[a-z]-[A-Za-z0-9-]{10,300}");
    private static final Pattern CONVERSATION = Pattern.compile("[A-Z0-9]{5,30}");

    private final Channels channels;
    private final Clock clock;
    private final Duration overlap;
    private final URI slack;
    private final SecureRandom random = new SecureRandom();

    ChannelDesk(
            Channels channels,
            Clock clock,
            @ConfigProperty(name = "parallax.alerts.rotation-overlap", defaultValue = "24h") Duration overlap,
            @ConfigProperty(name = "parallax.alerts.slack-api", defaultValue = "https://slack.com/api/") URI slack) {
        this.channels = channels;
        this.clock = clock;
        this.overlap = overlap;
        this.slack = slack;
    }

    /** What became of a request. */
    sealed interface Outcome {
        /**
         * Done.
         *
         * @param secret one that was made and is shown this once
         */
        record Done(Channel channel, @Nullable String secret) implements Outcome {}

        /** Somebody was faster. */
        record Stale(Channel now) implements Outcome {}

        /** Not possible as things are. */
        record Refused(String because) implements Outcome {}

        /** There is no such channel. */
        record Missing() implements Outcome {}
    }

    @Transactional
    Optional<Channel> find(UUID id) {
        return channels.find(id);
    }

    @Transactional
    List<Channel> all() {
        return channels.all();
    }

    @Transactional
    Outcome create(ChannelRequest request, String actor) {
        String name = name(request);
        if (request.kind() == null) {
            throw QueryParameters.bad("kind", "one of SLACK_WEBHOOK, SLACK_BOT, STANDARD_WEBHOOK, TEAMS, MATTERMOST");
        }
        boolean bot = request.kind() == ChannelKind.SLACK_BOT;
        URI url = bot ? slack : url(request.url());
        String token = bot ? token(request.token()) : null;
        String conversation = bot ? conversation(request.conversation()) : null;
        Optional<WebhookSecret> key =
                request.kind() == ChannelKind.STANDARD_WEBHOOK ? Optional.of(key(request.secret())) : Optional.empty();
        if (!channels.canKeepSecrets()) {
            return new Outcome.Refused("No key for secrets is configured: set parallax.alerts.key and start again.");
        }
        if (channels.named(name).isPresent()) {
            return new Outcome.Refused("There is a channel of this name already.");
        }
        ChannelSecrets secrets = new ChannelSecrets(
                bot ? null : url.toString(), token, key.map(List::of).orElse(List.of()));
        Channel created = channels.create(name, request.kind(), ReceiverUrl.masked(url), conversation, secrets, actor);
        boolean made = request.secret() == null;
        return new Outcome.Done(created, made ? key.map(WebhookSecret::text).orElse(null) : null);
    }

    @Transactional
    Outcome change(UUID id, int version, ChannelRequest request, String actor) {
        String name = name(request);
        return seen(id, version, now -> change(now, name, request, actor));
    }

    private Outcome change(Channel now, String name, ChannelRequest request, String actor) {
        UUID id = now.id();
        if (channels.named(name).filter(other -> !other.id().equals(id)).isPresent()) {
            return new Outcome.Refused("There is a channel of this name already.");
        }
        boolean bot = now.kind() == ChannelKind.SLACK_BOT;
        URI url = bot || request.url() == null ? null : url(request.url());
        String token = bot && request.token() != null ? token(request.token()) : null;
        ChannelSecrets secrets = channels.secrets(id).at(url == null ? null : url.toString(), token);
        Channel after = new Channel(
                id,
                name,
                now.kind(),
                url == null ? now.address() : ReceiverUrl.masked(url),
                bot && request.conversation() != null ? conversation(request.conversation()) : now.conversation(),
                request.enabled() == null ? now.enabled() : request.enabled(),
                null,
                now.version(),
                now.updatedAt(),
                actor);
        return new Outcome.Done(channels.change(after, secrets, now.enabled(), actor), null);
    }

    @Transactional
    Outcome rotate(UUID id, int version, String actor) {
        return seen(id, version, now -> rotate(now, actor));
    }

    private Outcome rotate(Channel now, String actor) {
        if (now.kind() != ChannelKind.STANDARD_WEBHOOK) {
            return new Outcome.Refused("Only a STANDARD_WEBHOOK has a signing secret.");
        }
        WebhookSecret fresh = WebhookSecret.fresh(random);
        Instant at = clock.instant();
        ChannelSecrets rotated = channels.secrets(now.id()).rotated(fresh, at, at.plus(overlap));
        return new Outcome.Done(channels.change(now, rotated, now.enabled(), actor), fresh.text());
    }

    @Transactional
    Outcome retire(UUID id, int version, String actor) {
        return seen(id, version, now -> {
            channels.retire(id, actor);
            return new Outcome.Done(now, null);
        });
    }

    /** What becomes of a channel that is still as it was seen. Nobody else changes it meanwhile. */
    private Outcome seen(UUID id, int version, Function<Channel, Outcome> then) {
        return channels.lock(id)
                .map(now -> now.version() == version ? then.apply(now) : new Outcome.Stale(now))
                .orElseGet(Outcome.Missing::new);
    }

    private static String name(ChannelRequest request) {
        String name = QueryParameters.text("name", request.name(), LONGEST_NAME);
        if (name == null) {
            throw QueryParameters.bad("name", "a name for the channel");
        }
        return name;
    }

    private static URI url(@Nullable String text) {
        return ReceiverUrl.parse(text)
                .orElseThrow(() -> QueryParameters.bad(
                        "url", "an http or https address of at most 2000 characters without user and fragment"));
    }

    private static String token(@Nullable String text) {
        if (text == null || !TOKEN.matcher(text.strip()).matches()) {
            throw QueryParameters.bad("token", "a bot's token such as xoxb-…");
        }
        return text.strip();
    }

    private static String conversation(@Nullable String text) {
        if (text == null || !CONVERSATION.matcher(text.strip()).matches()) {
            throw QueryParameters.bad("conversation", "the id of a Slack channel such as C0123456789");
        }
        return text.strip();
    }

    private WebhookSecret key(@Nullable String text) {
        try {
            return text == null ? WebhookSecret.fresh(random) : new WebhookSecret(text.strip(), null);
        } catch (IllegalArgumentException e) {
            throw QueryParameters.bad("secret", "whsec_ and 24 to 64 bytes in Base64");
        }
    }
}
