package news.parallax.extract.reading.text;

/** Divides a text into sentences and tokens and says how the tokens hang together. Thread-safe, deterministic. */
public interface TextAnnotator {
    AnnotatedText annotate(String text);
}
