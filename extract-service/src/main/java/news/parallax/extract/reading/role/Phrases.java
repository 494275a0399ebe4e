package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Frames;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** How the noun phrases of a sentence stand to its words and to one another. */
final class Phrases {
    private static final Set<String> PRONOUNS = Set.of("PRP", "DT", "EX", "WP", "WDT");
    private static final Set<String> TIES = Set.of("of", "in", "at", "with", "between");

    private static final Frames FRAMES = Frames.english();

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

    /** The word behind a verb that may belong to it, also behind a pronoun: "off" of "set off the fire" and of "set it off". */
    static Optional<String> particle(Clause clause, VerbGroup verb) {
        int at = verb.to();
        boolean parted = at + 1 < clause.to()
                && clause.token(at).tag().equals("PRP")
                && clause.token(at + 1).tag().equals("RP");
        int place = parted ? at + 1 : at;
        return place < clause.to() ? Optional.of(clause.token(place).lemma()) : Optional.empty();
    }

    /** Whether a verb with the particle behind it ("set_off"), or without it, is what is asked for. */
    static boolean isVerb(Clause clause, VerbGroup verb, Predicate<String> asked) {
        return particle(clause, verb)
                        .filter(particle -> asked.test(verb.lemma() + "_" + particle))
                        .isPresent()
                || asked.test(verb.lemma());
    }

    /** The frame of a verb with the particle behind it, else of the verb alone. */
    static Optional<String> frame(Clause clause, VerbGroup verb) {
        return particle(clause, verb)
                .flatMap(particle -> FRAMES.ofVerb(verb.lemma() + "_" + particle, List.of()))
                .or(() -> FRAMES.ofVerb(verb.lemma(), List.of()));
    }

    static boolean isPronoun(Clause clause, NounPhrase phrase) {
        return PRONOUNS.contains(clause.token(phrase.head()).tag());
    }

    static FoundRole role(String role, Clause clause, int from, int to) {
        return new FoundRole(
                role, clause.token(from).start(), clause.token(to - 1).end(), clause);
    }
}
