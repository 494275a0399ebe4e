package news.parallax.extract.reading.role;

import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** "They gassed us first", "officers shot first", "it was them who started it": who began. */
final class FirstBlowRule {
    private static final Set<String> BEGINNINGS = Set.of("start", "begin", "provoke");

    private final RoleLexicon lexicon = RoleLexicon.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null
                || subject == null
                || verb.negated()
                || verb.passive()
                || !(isFirst(clause, verb) || starts(clause, verb))) {
            return Optional.empty();
        }
        return Optional.of(Phrases.role("first to fire", clause, subject.from(), subject.to()));
    }

    /** The word "first" that ends the clause, right behind the verb or its object; "first of all", "in the first" tell another thing. */
    private boolean isFirst(Clause clause, VerbGroup verb) {
        for (int at = verb.to(); at < Math.min(clause.to(), verb.to() + 3); at++) {
            boolean last = lexicon.isCause("blow", verb.lemma())
                    && (at + 1 >= clause.to() || clause.token(at + 1).tag().matches("\\W+|CC|''"));
            if (clause.token(at).lemma().equals("first") && last) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(Clause clause, VerbGroup verb) {
        return BEGINNINGS.contains(verb.lemma())
                && verb.to() < clause.to()
                && clause.token(verb.to()).lemma().equals("it");
    }
}
