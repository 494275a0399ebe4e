package news.parallax.extract.passage;

import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.Quantity;

/** What was found in a passage, each list in the order of the text. */
public record PassageReading(List<Quantity> quantities, List<AttributionView> attributions, List<Claim> claims) {
    static PassageReading of(ClaimsExtracted c) {
        return new PassageReading(List.of(), List.of(), c.claims());
    }

    /** Who says what: the source, the words that tie it to the content, the content. */
    public record AttributionView(Words source, Words cue, Words content) {}

    /**
     * Words of the passage.
     *
     * @param start offset of the first UTF-16 code unit
     * @param end offset behind the last one
     */
    public record Words(int start, int end, String text) {}
}
