package news.parallax.extract.reading.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param start offset of its first UTF-16 code unit in the whole text
 * @param end offset behind its last one
 */
public record Sentence(int start, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
