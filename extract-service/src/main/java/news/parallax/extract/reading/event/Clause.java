package news.parallax.extract.reading.event;

import java.util.List;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence with one verb group and what belongs to it.
 *
 * @param phrases all noun phrases of the sentence, in order
 * @param from index of its first token in the sentence
 * @param to index behind its last one
 * @param verb its verb group; null for a headline or a fragment without one
 * @param subject what the verb says something about, perhaps outside of {@code from..to} ("soldiers who died"); null
 *     where none was found
 * @param opening how it begins
 */
public record Clause(
        Sentence sentence,
        List<NounPhrase> phrases,
        int from,
        int to,
        @Nullable VerbGroup verb,
        @Nullable NounPhrase subject,
        Opening opening) {

    /** How a clause hangs on the one before it. */
    public enum Opening {
        MAIN,
        /** "that", or nothing, behind a verb of saying or thinking. */
        CONTENT,
        /** "who", "which", "that" behind a noun. */
        RELATIVE,
        /** "if", "unless", "whether". */
        CONDITION,
        /** "because", "when", "after" and the like. */
        ADVERBIAL,
        /** "to clear mines", "suffering from burns". */
        REDUCED
    }

    public int start() {
        return sentence.tokens().get(from).start();
    }

    public int end() {
        return sentence.tokens().get(to - 1).end();
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** Whether its verb only says that somebody says something ("officials said", "the report shows"). */
    public boolean saysOnly() {
        return verb != null && !verb.passive() && WordSet.REPORTING_VERBS.has(verb.lemma());
    }

    public boolean covers(int start, int end) {
        return start() <= start && end <= end();
    }
}
