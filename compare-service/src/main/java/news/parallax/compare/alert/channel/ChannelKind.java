package news.parallax.compare.alert.channel;

import java.time.Duration;

/** What receives alerts. */
public enum ChannelKind {
    /** An incoming webhook of Slack. */
    SLACK_WEBHOOK(Duration.ofSeconds(1)),
    /** Slack with a bot's token: later news of a disagreement goes into the thread below its card. */
    SLACK_BOT(Duration.ofSeconds(1)),
    /** Any receiver that knows Standard Webhooks. */
    STANDARD_WEBHOOK(Duration.ZERO),
    /** A webhook of Microsoft Teams, with Adaptive Cards; it takes four a second. */
    TEAMS(Duration.ofMillis(300)),
    /** An incoming webhook of Mattermost. */
    MATTERMOST(Duration.ofMillis(100));

    private final Duration pace;

    ChannelKind(Duration pace) {
        this.pace = pace;
    }

    /** The shortest time between two messages. */
    public Duration pace() {
        return pace;
    }

    /** Whether later news of a disagreement goes below what was told first, where it disturbs nobody. */
    public boolean hasThreads() {
        return this == SLACK_BOT;
    }
}
