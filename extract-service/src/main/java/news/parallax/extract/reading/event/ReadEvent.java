package news.parallax.extract.reading.event;

import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.ClaimEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says to happen.
 *
 * @param event predicate, frame and participants; null where the clause has no predicate
 * @param place where, in the words of the text; null where the clause does not say
 */
public record ReadEvent(
        @Nullable ClaimEvent event,
        Polarity polarity,
        Modality modality,
        @Nullable String place) {}
