package news.parallax.extract.reading.claim;

import news.parallax.extract.reading.attribution.AttributionReader;
import news.parallax.extract.reading.quantity.QuantityReader;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.TextAnnotator;

/** Runs the readers that need nothing but the text. Thread-safe. */
final class NoteTaker {
    private final TextAnnotator annotator = new EnglishAnnotator();
    private final QuantityReader quantities = new QuantityReader();
    private final AttributionReader attributions = new AttributionReader();

    Notes read(String text) {
        AnnotatedText annotated = annotator.annotate(text);
        return new Notes(annotated, quantities.read(annotated), attributions.read(annotated));
    }
}
