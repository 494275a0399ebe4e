package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;

/** "Henrik Storgaard will chair the board", "talks brokered by Qatar": the agent of a verb fills its role. */
final class AgentRule {
    private static final Set<String> EMPTY_SUBJECTS = Set.of("PRP", "EX", "WP", "WDT", "DT");

    private final RoleLexicon lexicon = RoleLexicon.english();

    List<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated()) {
            return List.of();
        }
        return role(clause, verb)
                .flatMap(role -> agent(clause, verb, phrases)
                        .filter(agent -> !EMPTY_SUBJECTS.contains(
                                clause.token(agent.head()).tag()))
                        .map(agent -> Phrases.nameBeside(clause.sentence(), agent, phrases))
                        .map(agent -> Phrases.role(role, clause, agent.from(), end(clause, agent, phrases))))
                .map(List::of)
                .orElse(List.of());
    }

    private static int end(Clause clause, NounPhrase agent, List<NounPhrase> phrases) {
        return Phrases.isName(clause.sentence(), agent) ? agent.to() : Phrases.end(clause.sentence(), agent, phrases);
    }

    private Optional<String> role(Clause clause, VerbGroup verb) {
        List<Token> tokens = clause.sentence().tokens();
        if (verb.to() < tokens.size()) {
            Optional<String> phrasal =
                    lexicon.ofVerb(verb.lemma() + "_" + tokens.get(verb.to()).lemma());
            if (phrasal.isPresent()) {
                return phrasal;
            }
        }
        return lexicon.ofVerb(verb.lemma());
    }

    private static Optional<NounPhrase> agent(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        return verb.passive()
                ? Phrases.behind(clause, phrases, "by", verb.to() - 1)
                : Optional.ofNullable(clause.subject());
    }
}
