package news.parallax.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** One record of one of the system's topics. */
public sealed interface Event permits ArticlePublished, ClaimsExtracted, DisagreementChanged {

    /** Derived from the content, so that the same fact published twice carries the same id; consumers remember it. */
    @JsonIgnore
    UUID eventId();

    /** The record's key: all events with one key lie in one partition, in order. */
    @JsonIgnore
    String key();

    @JsonIgnore
    EventType type();
}
