package news.parallax.compare.alert.notice;

import java.time.Instant;
import java.util.List;

/** What is sent at once. */
public sealed interface Message {
    /** One change. */
    record Single(Notice notice) implements Message {}

    /**
     * Several changes that a rule held back.
     *
     * @param because why they come together, in plain words
     * @param notices most severe first
     */
    record Digest(String because, List<Notice> notices, Instant at) implements Message {
        public Digest {
            notices = List.copyOf(notices);
        }
    }

    /** Shows that a channel works. */
    record Trial(String channel, String actor, Instant at) implements Message {}
}
