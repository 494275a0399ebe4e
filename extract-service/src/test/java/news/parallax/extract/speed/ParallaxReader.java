package news.parallax.extract.speed;

import java.time.Duration;
import java.util.Objects;
import news.parallax.contracts.ArticlePublished;
import news.parallax.extract.reading.claim.ArticleReader;
import news.parallax.extract.reading.claim.Examination;
import org.jspecify.annotations.Nullable;

/** The reader of this service, all the way to claims. */
public final class ParallaxReader implements SpeedReader {
    private @Nullable ArticleReader reader;

    @Override
    public String name() {
        return "Parallax";
    }

    @Override
    public void load() {
        reader = ArticleReader.english(Duration.ofMinutes(1));
    }

    @Override
    public int read(ArticlePublished article) {
        Examination read = Objects.requireNonNull(reader, "loaded").examine(article);
        return read.body().text().sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }
}
