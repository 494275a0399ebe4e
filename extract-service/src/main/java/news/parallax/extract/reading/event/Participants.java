package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.ClaimEvent.Participant;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who and what takes part in a clause: subject and object turned by the voice of the verb, and what prepositions of
 * direction, origin and purpose bring in.
 *
 * @param list in the order of the text
 * @param nouns base forms of their head nouns, object first
 */
record Participants(List<Participant> list, List<String> nouns) {
    private static final Set<String> DIRECTION = Set.of("to", "into", "towards", "toward", "onto");

    static Participants of(Clause clause) {
        List<NounPhrase> phrases = clause.phrases();
        List<Participant> found = new ArrayList<>();
        List<String> nouns = new ArrayList<>();
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null) {
            return new Participants(List.of(), nounsIn(clause, phrases));
        }
        if (subject != null) {
            found.add(
                    new Participant(verb.passive() ? "patient" : "agent", PhraseText.withOf(clause, subject, phrases)));
        }
        for (NounPhrase phrase : phrases) {
            if (phrase.from() < verb.to() || phrase.to() > clause.to()) {
                continue;
            }
            nouns.add(clause.token(phrase.head()).lemma());
            String role = role(clause, phrase, verb);
            if (role != null) {
                found.add(new Participant(role, PhraseText.withOf(clause, phrase, phrases)));
            }
        }
        if (subject != null) {
            nouns.add(clause.token(subject.head()).lemma());
        }
        return new Participants(List.copyOf(found), List.copyOf(nouns));
    }

    private static List<String> nounsIn(Clause clause, List<NounPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.from() >= clause.from() && phrase.to() <= clause.to())
                .map(phrase -> clause.token(phrase.head()).lemma())
                .toList();
    }

    private static @Nullable String role(Clause clause, NounPhrase phrase, VerbGroup verb) {
        List<Token> tokens = clause.sentence().tokens();
        if (WordSet.TIMES.has(tokens.get(phrase.head()).lemma())) {
            return null;
        }
        if (isObject(tokens, phrase, verb)) {
            return "patient";
        }
        return switch (tokens.get(phrase.from() - 1).lemma()) {
            case "by" -> verb.passive() ? "agent" : null;
            case "from" -> "origin";
            case "for" -> "purpose";
            case String word when DIRECTION.contains(word) -> isName(tokens, phrase) ? "destination" : "recipient";
            default -> null;
        };
    }

    /** Directly behind the verb, but for words of degree that belong to a figure ("more than 600 tonnes"). */
    private static boolean isObject(List<Token> tokens, NounPhrase phrase, VerbGroup verb) {
        int at = verb.to();
        if (at == phrase.from()) {
            return true;
        }
        if (tokens.subList(phrase.from(), phrase.to()).stream()
                .noneMatch(token -> token.tag().equals("CD"))) {
            return false;
        }
        while (at < phrase.from() && FigureWords.at(tokens, at)) {
            at++;
        }
        return at == phrase.from();
    }

    private static boolean isName(List<Token> tokens, NounPhrase phrase) {
        Token head = tokens.get(phrase.head());
        return head.tag().startsWith("NNP") || WordSet.PLACES.has(head.lemma());
    }
}
