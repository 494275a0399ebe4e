package news.parallax.extract.passage;

import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.Quantity;

/** What was found in a passage, each list in the order of the text. */
public record PassageReading(List<Quantity> quantities, List<Claim> claims) {
    static PassageReading of(ClaimsExtracted c) {
        return new PassageReading(List.of(), c.claims());
    }
}
