package news.parallax.compare.alert.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to send. */
sealed interface Outcome {
    /** HTTP status; null where there was no answer. */
    @Nullable
    Integer status();

    /** For the delivery log. */
    String detail();

    /**
     * The receiver has it.
     *
     * @param thread where later news of it goes; null where there are no threads or it is there already
     */
    record Taken(@Nullable Integer status, @Nullable Thread thread) implements Outcome {
        @Override
        public String detail() {
            return "taken";
        }
    }

    /** The receiver says when to come again. */
    record Later(@Nullable Integer status, Duration after, String detail) implements Outcome {}

    /** Tried again by the schedule. */
    record Failed(@Nullable Integer status, String detail) implements Outcome {}

    /** The receiver will never take this message. */
    record Refused(@Nullable Integer status, String detail) implements Outcome {}

    /** The channel takes nothing any more: it is switched off until somebody of the desk looks at it. */
    record Gone(@Nullable Integer status, String detail) implements Outcome {}

    /**
     * A message that others can answer to.
     *
     * @param conversation Slack's id of the channel
     * @param message Slack's id of the message, {@code ts}
     */
    record Thread(String conversation, String message) {}
}
