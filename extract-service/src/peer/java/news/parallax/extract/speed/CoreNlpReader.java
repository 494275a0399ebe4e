package news.parallax.extract.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Objects;
import java.util.Properties;
import news.parallax.contracts.ArticlePublished;
import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP with the annotators that come nearest to what this service reads; its own defaults otherwise. */
public final class CoreNlpReader implements SpeedReader {
    private @Nullable StanfordCoreNLP pipeline;

    @Override
    public String name() {
        return "Stanford CoreNLP";
    }

    @Override
    public void load() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public int read(ArticlePublished article) {
        CoreDocument document = new CoreDocument(article.body());
        Objects.requireNonNull(pipeline, "loaded").annotate(document);
        return document.tokens().size();
    }
}
