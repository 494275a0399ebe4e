package news.parallax.extract.reading.role;

import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/**
 * "A weld at its base had failed", "a lorry struck a pipe", "a tremor had loosened a slab", "a valve had been left open":
 * something not spoken of before breaks, hits or harms, which a report tells to explain what happened.
 */
final class BreakageRule {
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final RoleLexicon lexicon = RoleLexicon.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null
                || subject == null
                || verb.negated()
                || !verb.finite()
                || verb.possible()
                || verb.future()
                || !INDEFINITE.contains(clause.token(subject.from()).lemma())) {
            return Optional.empty();
        }
        boolean explains = verb.passive()
                ? Phrases.isVerb(clause, verb, word -> lexicon.isCause("neglect", word))
                : breaks(clause, verb) || harms(clause, verb);
        return explains
                ? Optional.of(Phrases.role(
                        "cause", clause, subject.from(), Phrases.end(clause.sentence(), subject, clause.phrases())))
                : Optional.empty();
    }

    private boolean breaks(Clause clause, VerbGroup verb) {
        return Phrases.frame(clause, verb)
                .filter(frame -> lexicon.isCause("break", frame))
                .isPresent();
    }

    private boolean harms(Clause clause, VerbGroup verb) {
        return lexicon.isCause("weaken", verb.lemma())
                && Phrases.startingAt(clause.phrases(), verb.to()).isPresent();
    }
}
