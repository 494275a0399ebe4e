package news.parallax.messaging;

import news.parallax.contracts.EventType;
import news.parallax.contracts.Topics;

/** An event that no topic would take; the transaction that wanted to publish it must fail. */
public final class EventTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventTooLargeException(EventType type, int bytes) {
        super(type + " has " + bytes + " bytes, a topic takes " + Topics.MAX_RECORD_BYTES);
    }
}
