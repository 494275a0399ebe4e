package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.alert.channel.ChannelSecrets;
import news.parallax.compare.alert.mattermost.MattermostPost;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Detail;
import news.parallax.compare.alert.notice.OneLine;
import news.parallax.compare.alert.slack.SlackAnswer;
import news.parallax.compare.alert.slack.SlackCard;
import news.parallax.compare.alert.teams.TeamsCard;
import news.parallax.compare.alert.webhook.Signature;
import news.parallax.compare.alert.webhook.WebhookPayload;
import news.parallax.messaging.Tracing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a parcel in the format of its channel and says what the answer means. Stores nothing. */
@ApplicationScoped
class Sending {
    private static final int LARGEST_WEBHOOK = 20_000;
    private static final int LONGEST_WORD = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    /** Nothing is wrong with the channel, only with this message. */
    private static final Set<Integer> BAD_MESSAGE = Set.of(400, 413, 422);

    private final Post post;
    private final SlackBot slackBot;
    private final ObjectMapper json;
    private final Clock clock;
    private final SlackCard slack;
    private final TeamsCard teams;
    private final MattermostPost mattermost;
    private final WebhookPayload payload;

    Sending(
            Post post,
            SlackBot slackBot,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "parallax.desk.address") Optional<String> desk) {
        DeskLinks links = new DeskLinks(desk.orElse(null));
        this.post = post;
        this.slackBot = slackBot;
        this.json = json;
        this.clock = clock;
        this.slack = new SlackCard(links);
        this.teams = new TeamsCard(links);
        this.mattermost = new MattermostPost(links);
        this.payload = new WebhookPayload(links);
    }

    /** The id that a receiver of Standard Webhooks sees, the same at every attempt. */
    static String webhookId(UUID delivery) {
        return "msg_" + delivery.toString().replace("-", "");
    }

    Outcome send(Parcel parcel) {
        ChannelSecrets secrets = parcel.secrets();
        if (secrets == null) {
            return new Outcome.Gone(null, "Its secrets cannot be opened: the key that sealed them is not configured.");
        }
        try {
            return switch (parcel.kind()) {
                case SLACK_BOT -> slackBot.send(parcel, slack);
                case SLACK_WEBHOOK -> slackWebhook(secrets, slack.of(parcel.message()));
                case TEAMS -> plainWebhook(secrets, teams.of(parcel.message()));
                case MATTERMOST -> plainWebhook(secrets, mattermost.of(parcel.message()));
                case STANDARD_WEBHOOK -> standardWebhook(parcel, secrets);
            };
        } catch (Post.UnansweredException e) {
            return new Outcome.Failed(null, String.valueOf(e.getMessage()));
        } catch (ReceiverGuard.ForbiddenReceiverException e) {
            return new Outcome.Gone(null, "Nothing may be sent there: " + e.getMessage() + ".");
        }
    }

    private Outcome slackWebhook(ChannelSecrets secrets, Map<String, Object> body) throws Post.UnansweredException {
        Post.Answer answer = post.send(url(secrets), write(body), Map.of());
        if (answer.isTaken()) {
            return new Outcome.Taken(answer.status(), null);
        }
        if (answer.isBusy()) {
            return new Outcome.Later(answer.status(), answer.retryAfter(), "Slack asks for a pause");
        }
        SlackAnswer meaning = SlackAnswer.of(answer.body().strip());
        if (isGone(answer) || meaning == SlackAnswer.GONE) {
            return new Outcome.Gone(answer.status(), "Slack answered " + told(answer) + ".");
        }
        return meaning == SlackAnswer.REFUSED || BAD_MESSAGE.contains(answer.status())
                ? new Outcome.Refused(answer.status(), told(answer))
                : new Outcome.Failed(answer.status(), told(answer));
    }

    private Outcome plainWebhook(ChannelSecrets secrets, Map<String, Object> body) throws Post.UnansweredException {
        Post.Answer answer = post.send(url(secrets), write(body), Map.of());
        if (answer.isTaken()) {
            return new Outcome.Taken(answer.status(), null);
        }
        if (answer.isBusy()) {
            return new Outcome.Later(answer.status(), answer.retryAfter(), "the receiver asks for a pause");
        }
        if (isGone(answer)) {
            return new Outcome.Gone(answer.status(), "The receiver answered " + told(answer) + ".");
        }
        return BAD_MESSAGE.contains(answer.status())
                ? new Outcome.Refused(answer.status(), told(answer))
                : new Outcome.Failed(answer.status(), told(answer));
    }

    /** By the specification: any 2xx is taken, 410 ends it, all else is tried again. */
    private Outcome standardWebhook(Parcel parcel, ChannelSecrets secrets) throws Post.UnansweredException {
        byte[] body = Detail.fitting(
                detail -> write(payload.of(parcel.message(), detail)), bytes -> bytes.length < LARGEST_WEBHOOK);
        Instant now = clock.instant();
        String id = webhookId(parcel.deliveryId());
        Map<String, String> headers = new HashMap<>(Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                Signature.of(id, now, body, secrets.keys())));
        // A receiver that follows traces goes on with this one; the other kinds belong to strangers.
        String traceparent = Tracing.current();
        if (traceparent != null) {
            headers.put(Tracing.HEADER, traceparent);
        }
        Post.Answer answer = post.send(url(secrets), body, headers);
        if (answer.isTaken()) {
            return new Outcome.Taken(answer.status(), null);
        }
        if (answer.isBusy()) {
            return new Outcome.Later(answer.status(), answer.retryAfter(), "the receiver asks for a pause");
        }
        return answer.status() == GONE
                ? new Outcome.Gone(GONE, "The receiver answered " + told(answer) + ".")
                : new Outcome.Failed(answer.status(), told(answer));
    }

    private static boolean isGone(Post.Answer answer) {
        return answer.status() == NOT_FOUND || answer.status() == GONE;
    }

    private static String told(Post.Answer answer) {
        boolean moved = answer.status() >= 300 && answer.status() < 400;
        String word = moved ? "redirects are not followed" : OneLine.of(answer.body(), LONGEST_WORD);
        return answer.status() + (word.isEmpty() ? "" : " " + word);
    }

    private static URI url(ChannelSecrets secrets) {
        return URI.create(Objects.requireNonNull(secrets.url(), "a webhook has an address"));
    }

    private byte[] write(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers can be written", e);
        }
    }
}
