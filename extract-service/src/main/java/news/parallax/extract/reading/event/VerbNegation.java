package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** The words that negate a verb from its side. */
public final class VerbNegation {
    private static final Set<String> WORDS = Set.of("not", "n't", "never", "nor", "neither", "hardly", "barely");

    private VerbNegation() {}

    static boolean is(Token token) {
        return WORDS.contains(token.lemma());
    }

    /**
     * Whether a "not" belongs to the verb right before it: "did not on Monday", other than "not on Monday".
     *
     * @param at index of the "not"
     */
    public static boolean belongsToVerb(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1).tag().startsWith("VB")
                        || tokens.get(at - 1).tag().equals("MD"));
    }
}
