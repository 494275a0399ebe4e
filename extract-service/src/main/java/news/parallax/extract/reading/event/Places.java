package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** Where a clause puts what it tells: a preposition of place with a name or a noun of place behind it. */
public final class Places {
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "off",
            "on",
            "outside",
            "inside",
            "around",
            "along",
            "across",
            "beside",
            "opposite",
            "behind",
            "above",
            "beneath",
            "throughout",
            "facing");

    private Places() {}

    /** The first place of the clause in the words of the text, without its preposition, at most 120 characters. */
    public static Optional<String> in(Clause clause) {
        List<NounPhrase> phrases = clause.phrases();
        List<Token> tokens = clause.sentence().tokens();
        for (NounPhrase phrase : phrases) {
            if (phrase.from() > clause.from() && phrase.to() <= clause.to() && isPlace(tokens, phrase)) {
                return Optional.of(PhraseText.withPlaces(clause, phrase, phrases));
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(List<Token> tokens, NounPhrase phrase) {
        return tokens.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(token -> WordSet.TIMES.has(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPlace(List<Token> tokens, NounPhrase phrase) {
        Token before = tokens.get(phrase.from() - 1);
        Token head = tokens.get(phrase.head());
        if (!LOCATING.contains(before.lemma()) || isTime(tokens, phrase)) {
            return false;
        }
        boolean named = tokens.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(t -> t.tag().startsWith("NNP") && !WordSet.TIMES.has(t.lemma()));
        return WordSet.PLACES.has(head.lemma()) || (named && head.tag().startsWith("NNP"));
    }
}
