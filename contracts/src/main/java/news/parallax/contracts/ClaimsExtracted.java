package news.parallax.contracts;

import java.util.List;
import java.util.UUID;

/**
 * The complete set of claims of one article revision, with the text they point into. Topic {@value Topics#CLAIMS}, key:
 * article id. A newer revision's set replaces the older one's whole.
 *
 * @param article the revision that was read, as ingest published it
 * @param reading whether the text was read; claims are empty unless {@link Reading#READ}
 * @param claims at most {@value #MAX_CLAIMS}, in the order of the text, title first
 * @param truncated true where the text held more claims than are kept
 * @param reader version of the reader that made the claims
 */
public record ClaimsExtracted(
        ArticlePublished article, Reading reading, List<Claim> claims, boolean truncated, String reader)
        implements Event {

    public static final int MAX_CLAIMS = 500;

    /** What became of the text. */
    public enum Reading {
        /** The claims are those that the reader found; there may be none. */
        READ,
        /** The language is not one the reader knows, nothing was guessed; or the article was withdrawn and has no text. */
        NOT_READ
    }

    public ClaimsExtracted {
        Require.present("article", article);
        Require.present("reading", reading);
        Require.present("claims", claims);
        Require.present("reader", reader);
        claims = List.copyOf(claims);
        Require.atMost("number of claims", claims.size(), MAX_CLAIMS);
    }

    @Override
    public UUID eventId() {
        return ContentIds.of("claims-extracted", article.eventId(), reader);
    }

    @Override
    public String key() {
        return article.key();
    }

    @Override
    public EventType type() {
        return EventType.CLAIMS_EXTRACTED;
    }
}
