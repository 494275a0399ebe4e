package news.parallax.extract.reading.role;

import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** "A contract awarded to Kaplan Marine", "the order went to a yard": whoever is given work to do. */
final class AwardRule {
    private final RoleLexicon lexicon = RoleLexicon.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated() || !lexicon.isCause("award", verb.lemma())) {
            return Optional.empty();
        }
        Optional<NounPhrase> given =
                Phrases.startingAt(clause.phrases(), verb.to()).or(() -> Optional.ofNullable(clause.subject()));
        return given.flatMap(phrase ->
                        lexicon.ofPair("award", clause.token(phrase.head()).lemma()))
                .flatMap(role -> Phrases.behind(clause, clause.phrases(), "to", verb.to() - 1)
                        .filter(phrase -> !Phrases.isPronoun(clause, phrase))
                        .map(phrase -> Phrases.nameBeside(clause.sentence(), phrase, clause.phrases()))
                        .map(phrase -> Phrases.role(role, clause, phrase.from(), phrase.to())));
    }
}
