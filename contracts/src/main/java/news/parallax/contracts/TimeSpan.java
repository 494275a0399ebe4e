package news.parallax.contracts;

import java.time.Instant;

/**
 * A time as an article gives it, resolved against its dateline and publication date.
 *
 * @param from the first instant that the words allow
 * @param to the first instant that they no longer allow: "Tuesday" is the whole day in the zone of the article
 * @param text the words used
 */
public record TimeSpan(Instant from, Instant to, String text) {
    public TimeSpan {
        Require.present("from", from);
        Require.present("to", to);
        Require.present("text", text);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time span must not end before it starts: " + from + ".." + to);
        }
    }

    public boolean meets(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
