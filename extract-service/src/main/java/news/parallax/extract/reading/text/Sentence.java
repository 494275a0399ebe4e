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

    /** Index of the last token that ends before a place in the text, -1 where there is none. */
    public int tokenBefore(int offset) {
        int at = tokens.size() - 1;
        while (at >= 0 && tokens.get(at).end() > offset) {
            at--;
        }
        return at;
    }
}
