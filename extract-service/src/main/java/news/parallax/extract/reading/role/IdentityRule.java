package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** "police identified the victim as X", "the driver was named as X": the noun is the role, the name fills it. */
final class IdentityRule {
    private static final Set<String> UNTOLD = Set.of("PRP", "DT", "EX", "WP", "WDT");

    private final RoleLexicon lexicon = RoleLexicon.english();

    Optional<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated() || !lexicon.isCause("identify", verb.lemma())) {
            return Optional.empty();
        }
        Optional<NounPhrase> name = Phrases.behind(clause, phrases, "as", verb.to())
                .filter(phrase -> clause.token(phrase.head()).tag().startsWith("NNP"));
        Optional<NounPhrase> bearer =
                verb.passive() ? Optional.ofNullable(clause.subject()) : Phrases.startingAt(phrases, verb.to());
        return bearer.filter(
                        phrase -> !UNTOLD.contains(clause.token(phrase.head()).tag()))
                .flatMap(phrase -> name.map(filler ->
                        Phrases.role(clause.token(phrase.head()).lemma(), clause, filler.from(), filler.to())));
    }
}
