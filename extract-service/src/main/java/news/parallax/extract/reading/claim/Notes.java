package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Attributions;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.time.TimeMention;

/** What the readers found in one text: the material of its claims. Offsets count UTF-16 code units of the text. */
public record Notes(AnnotatedText text, List<Quantity> quantities, List<TimeMention> times, Attributions attributions) {
    public Notes {
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }
}
