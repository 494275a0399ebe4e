package news.parallax.extract.reading.event;

import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** The words that negate a verb from its side. */
final class VerbNegation {
    private static final Set<String> WORDS = Set.of("not", "n't", "never", "nor", "neither", "hardly", "barely");

    private VerbNegation() {}

    static boolean is(Token token) {
        return WORDS.contains(token.lemma());
    }
}
