package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Attributions;
import news.parallax.extract.reading.text.AnnotatedText;

/** What the readers found in one text: the material of its claims. Offsets count UTF-16 code units of the text. */
public record Notes(AnnotatedText text, List<Quantity> quantities, Attributions attributions) {
    public Notes {
        quantities = List.copyOf(quantities);
    }
}
