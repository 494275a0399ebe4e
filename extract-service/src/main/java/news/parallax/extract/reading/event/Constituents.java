package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with its verb groups and noun phrases, and which words lead to another clause.
 *
 * @param verbs in the order of the sentence
 * @param phrases in the order of the sentence
 */
record Constituents(List<Token> tokens, List<VerbGroup> verbs, List<NounPhrase> phrases) {
    static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$", "WRB");
    static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    static final Set<String> ADVERBIALS = Set.of(
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "after",
            "before",
            "since",
            "as",
            "until",
            "once",
            "when",
            "where",
            "so");

    static Constituents of(Sentence sentence) {
        return new Constituents(sentence.tokens(), VerbGroups.of(sentence), NounPhrases.of(sentence));
    }

    /** Whether a word starts a clause that belongs to another. */
    boolean subordinates(int at) {
        Token token = tokens.get(at);
        if (RELATIVES.contains(token.tag())) {
            return true;
        }
        if (FigureWords.at(tokens, at)) {
            return false;
        }
        String lemma = token.lemma();
        return token.tag().equals("IN")
                && ((lemma.equals("that") && !pointsAtANoun(at))
                        || CONDITIONS.contains(lemma)
                        || (ADVERBIALS.contains(lemma) && opensClause(at)));
    }

    /** "had left that port": behind a verb that has no content "that" belongs to the noun. */
    private boolean pointsAtANoun(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).tag().startsWith("VB")
                && !WordSet.SPEECH_VERBS.has(tokens.get(at - 1).lemma())
                && tokens.get(at + 1).tag().equals("NN");
    }

    /** "after the crew had left" against "after a meeting, staff said": a preposition does not reach over a comma. */
    private boolean opensClause(int at) {
        for (VerbGroup verb : verbs) {
            if (verb.from() > at) {
                return firstComma(at, verb.from()) < 0;
            }
        }
        return false;
    }

    boolean isComma(int at) {
        return tokens.get(at).tag().equals(",");
    }

    /** Index of the first comma from a place on up to another, -1 where there is none. */
    int firstComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isComma(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Index of the last word before a place, and not before another, that passes the test; -1 where none does. */
    static int lastBefore(int before, int from, IntPredicate test) {
        for (int at = before - 1; at >= from; at--) {
            if (test.test(at)) {
                return at;
            }
        }
        return -1;
    }

    @Nullable
    NounPhrase lastPhrase(int from, int to) {
        NounPhrase last = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.from() >= from && phrase.to() <= to) {
                last = phrase;
            }
        }
        return last;
    }
}
