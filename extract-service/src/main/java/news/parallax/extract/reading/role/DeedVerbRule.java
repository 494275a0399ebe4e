package news.parallax.extract.reading.role;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.ResourceLines;

/**
 * "A man had slashed the hose", "the union walked out": who does something, told without any stress. The role is "agent",
 * what was done is the event of the clause.
 */
final class DeedVerbRule {
    private static final String AGENT = "agent";

    /** Whether the verb tells of a deed also without an object. */
    private final Map<String, Boolean> deeds = new HashMap<>();

    DeedVerbRule() {
        for (String[] row : ResourceLines.table(DeedVerbRule.class, "deed-verbs.txt", 2)) {
            deeds.put(row[0], row[1].equals("+"));
        }
    }

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null
                || subject == null
                || !tellsADeed(clause, verb)
                || !clause.token(subject.head()).tag().startsWith("NN")) {
            return Optional.empty();
        }
        NounPhrase agent = Phrases.nameBeside(clause.sentence(), subject, clause.phrases());
        return Optional.of(Phrases.role(AGENT, clause, agent.from(), agent.to()));
    }

    private boolean tellsADeed(Clause clause, VerbGroup verb) {
        boolean deed = Phrases.startingAt(clause.phrases(), verb.to()).isPresent()
                ? deeds.containsKey(verb.lemma())
                : deeds.getOrDefault(verb.lemma(), false);
        return deed
                && verb.finite()
                && !verb.passive()
                && !verb.negated()
                && !verb.future()
                && !verb.possible()
                && !verb.conditional();
    }
}
