package news.parallax.extract.reading.claim;

import news.parallax.contracts.ArticlePublished;
import news.parallax.extract.reading.attribution.AttributionReader;
import news.parallax.extract.reading.quantity.QuantityReader;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.TextAnnotator;
import news.parallax.extract.reading.time.PlaceZones;
import news.parallax.extract.reading.time.ReadingContext;
import news.parallax.extract.reading.time.TimeReader;

/** Runs the readers that the claims are made from. Thread-safe. */
final class NoteTaker {
    private final TextAnnotator annotator = new EnglishAnnotator();
    private final QuantityReader quantities = new QuantityReader();
    private final PlaceZones zones = new PlaceZones();
    private final TimeReader times = new TimeReader(zones);
    private final AttributionReader attributions = new AttributionReader();

    /** From where and when the article counts its days. */
    ReadingContext contextOf(ArticlePublished article) {
        return new ReadingContext(article.publishedAt(), zones.ofArticle(article.body(), article.source()));
    }

    Notes read(String text, ReadingContext context) {
        AnnotatedText annotated = annotator.annotate(text);
        return new Notes(
                annotated, quantities.read(annotated), times.read(annotated, context), attributions.read(annotated));
    }
}
