package news.parallax.extract.reading.text;

import java.util.List;

/** A text with its sentences, in order and without overlap. Offsets count UTF-16 code units of {@code text}. */
public record AnnotatedText(String text, List<Sentence> sentences) {
    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }
}
