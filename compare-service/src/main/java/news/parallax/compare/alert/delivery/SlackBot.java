package news.parallax.compare.alert.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.slack.SlackAnswer;
import news.parallax.compare.alert.slack.SlackCard;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Posts with a bot's token. A disagreement has one card; later news brings the card up to date and goes into the thread
 * below it. The card comes first, as doing that twice changes nothing.
 */
@ApplicationScoped
class SlackBot {
    private static final int SERVER_ERROR = 500;

    private final Post post;
    private final ObjectMapper json;
    private final URI api;

    SlackBot(
            Post post,
            ObjectMapper json,
            @ConfigProperty(name = "parallax.alerts.slack-api", defaultValue = "https://slack.com/api/") URI api) {
        this.post = post;
        this.json = json;
        this.api = api;
    }

    /** What Slack made of a call. */
    private sealed interface Reply {
        record Done(int status, Outcome.Thread message) implements Reply {}

        record NotDone(Outcome outcome, String error) implements Reply {}
    }

    Outcome send(Parcel parcel, SlackCard cards) throws Post.UnansweredException {
        Outcome.Thread thread = parcel.thread();
        if (thread == null || !(parcel.message() instanceof Message.Single(Notice notice))) {
            return outcome(post(parcel, cards.of(parcel.message()), Map.of()), true);
        }
        Map<String, Object> update = new LinkedHashMap<>(cards.of(parcel.message()));
        update.put("channel", thread.conversation());
        update.put("ts", thread.message());
        Reply updated = call(parcel, "chat.update", update);
        if (updated instanceof Reply.NotDone(Outcome outcome, String error)) {
            if (error.equals("message_not_found")) {
                // Somebody deleted the card: a new one takes its place.
                return outcome(post(parcel, cards.of(parcel.message()), Map.of()), true);
            }
            if (!error.equals("cant_update_message") && !error.equals("edit_window_closed")) {
                return outcome;
            }
        }
        return outcome(post(parcel, cards.reply(notice), Map.of("thread_ts", thread.message())), false);
    }

    private static Outcome outcome(Reply reply, boolean beginsThread) {
        return switch (reply) {
            case Reply.Done(int status, Outcome.Thread message) ->
                new Outcome.Taken(status, beginsThread ? message : null);
            case Reply.NotDone(Outcome outcome, String error) -> outcome;
        };
    }

    private Reply post(Parcel parcel, Map<String, Object> message, Map<String, Object> more)
            throws Post.UnansweredException {
        Map<String, Object> body = new LinkedHashMap<>(message);
        body.put("channel", Objects.requireNonNull(parcel.conversation(), "a bot posts into a channel"));
        body.put("parse", "none");
        body.putAll(more);
        return call(parcel, "chat.postMessage", body);
    }

    private Reply call(Parcel parcel, String method, Map<String, Object> body) throws Post.UnansweredException {
        String token = Objects.requireNonNull(parcel.secrets()).token();
        Post.Answer answer = post.send(api.resolve(method), write(body), Map.of("Authorization", "Bearer " + token));
        if (answer.isBusy()) {
            return notDone(new Outcome.Later(answer.status(), answer.retryAfter(), "Slack asks for a pause"), "");
        }
        JsonNode told = read(answer.body());
        if (answer.isTaken() && told.path("ok").asBoolean()) {
            return new Reply.Done(
                    answer.status(),
                    new Outcome.Thread(
                            told.path("channel").asText(), told.path("ts").asText()));
        }
        String error = told.path("error").asText("");
        if (error.isEmpty() || answer.status() >= SERVER_ERROR) {
            return notDone(new Outcome.Failed(answer.status(), "Slack answered " + answer.status()), error);
        }
        return notDone(
                switch (SlackAnswer.of(error)) {
                    case GONE -> new Outcome.Gone(answer.status(), "Slack answered " + error + ".");
                    case REFUSED -> new Outcome.Refused(answer.status(), error);
                    case PASSING -> new Outcome.Failed(answer.status(), error);
                },
                error);
    }

    private static Reply notDone(Outcome outcome, String error) {
        return new Reply.NotDone(outcome, error);
    }

    private JsonNode read(String body) {
        try {
            JsonNode told = json.readTree(body);
            return told == null ? json.createObjectNode() : told;
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }

    private byte[] write(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers can be written", e);
        }
    }
}
