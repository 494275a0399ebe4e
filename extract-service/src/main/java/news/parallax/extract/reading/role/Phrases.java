package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** How the noun phrases of a sentence stand to its words and to one another. */
final class Phrases {
    private static final Set<String> TIES = Set.of("of", "in", "at", "with", "between");

    private Phrases() {}

    /** The first phrase that starts at the place or behind words of degree. */
    static Optional<NounPhrase> startingAt(List<NounPhrase> phrases, int at) {
        return phrases.stream().filter(phrase -> phrase.from() == at).findFirst();
    }

    /** The first phrase within the clause behind a word that starts at or behind the place. */
    static Optional<NounPhrase> behind(Clause clause, List<NounPhrase> phrases, String word, int from) {
        return phrases.stream()
                .filter(phrase -> phrase.from() > from && phrase.to() <= clause.to())
                .filter(phrase -> clause.token(phrase.from() - 1).lemma().equals(word))
                .findFirst();
    }

    /** The phrase with the phrases that prepositions tie to it. */
    static int end(Sentence sentence, NounPhrase phrase, List<NounPhrase> phrases) {
        List<Token> tokens = sentence.tokens();
        int end = phrase.to();
        for (NounPhrase next : phrases) {
            if (next.from() == end + 1 && TIES.contains(tokens.get(end).lemma())) {
                end = next.to();
            }
        }
        return end;
    }

    /** Whether all its words but an article are parts of a name. */
    static boolean isName(Sentence sentence, NounPhrase phrase) {
        return sentence.tokens().subList(phrase.from(), phrase.to()).stream()
                .allMatch(token -> token.tag().startsWith("NNP"));
    }

    /** "The company's chairman, Henrik Storgaard, will": the name beside a phrase, if there is one. */
    static NounPhrase nameBeside(Sentence sentence, NounPhrase phrase, List<NounPhrase> phrases) {
        if (isName(sentence, phrase)) {
            return phrase;
        }
        int end = end(sentence, phrase, phrases);
        return phrases.stream()
                .filter(next -> next.from() == end + 1)
                .filter(next -> sentence.tokens().get(end).tag().equals(","))
                .filter(next -> isName(sentence, next))
                .findFirst()
                .orElse(phrase);
    }

    static boolean isPronoun(Clause clause, NounPhrase phrase) {
        return Set.of("PRP", "DT", "EX", "WP", "WDT")
                .contains(clause.token(phrase.head()).tag());
    }

    static FoundRole role(String role, Clause clause, int from, int to) {
        return new FoundRole(
                role, clause.token(from).start(), clause.token(to - 1).end(), clause);
    }
}
