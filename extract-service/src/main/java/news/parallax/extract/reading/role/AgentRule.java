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
        return role(clause, verb, phrases)
                .flatMap(role -> agent(clause, verb, phrases)
                        .filter(agent -> !EMPTY_SUBJECTS.contains(
                                clause.token(agent.head()).tag()))
                        .map(agent -> Phrases.nameBeside(clause.sentence(), agent, phrases))
                        .map(agent -> Phrases.role(role, clause, start(clause, agent), end(clause, agent, phrases))))
                .map(List::of)
                .orElse(List.of());
    }

    /** "Mexico's Ana Torres" is Ana Torres. */
    private static int start(Clause clause, NounPhrase agent) {
        for (int at = agent.head(); at > agent.from(); at--) {
            Token before = clause.token(at - 1);
            if (before.tag().equals("POS")) {
                return clause.token(at).tag().startsWith("NNP") ? at : agent.from();
            }
        }
        return agent.from();
    }

    private static int end(Clause clause, NounPhrase agent, List<NounPhrase> phrases) {
        return Phrases.isName(clause.sentence(), agent) ? agent.to() : Phrases.end(clause.sentence(), agent, phrases);
    }

    private Optional<String> role(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        Optional<String> phrasal =
                Phrases.particle(clause, verb).flatMap(particle -> lexicon.ofVerb(verb.lemma() + "_" + particle));
        return phrasal.or(() -> object(clause, verb, phrases)
                        .flatMap(phrase -> lexicon.ofPair(
                                verb.lemma(), clause.token(phrase.head()).lemma())))
                .or(() -> lexicon.ofVerb(verb.lemma()));
    }

    /** Also what a relative clause tells of: "a fire that the guards started". */
    private static Optional<NounPhrase> object(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        if (verb.passive()) {
            return Optional.ofNullable(clause.subject());
        }
        Optional<NounPhrase> behind = Phrases.startingAt(phrases, verb.to());
        boolean relative =
                Set.of("that", "which").contains(clause.token(clause.from()).lemma());
        return behind.isEmpty() && relative
                ? phrases.stream()
                        .filter(phrase -> phrase.to() == clause.from())
                        .findFirst()
                : behind;
    }

    private static Optional<NounPhrase> agent(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        return verb.passive()
                ? Phrases.behind(clause, phrases, "by", verb.to() - 1)
                : Optional.ofNullable(clause.subject());
    }
}
