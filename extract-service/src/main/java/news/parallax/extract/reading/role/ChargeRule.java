package news.parallax.extract.reading.role;

import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** "The second mate was in charge", "the master had been at the controls". */
final class ChargeRule {
    private static final Set<String> BE = Set.of("be", "remain", "stand");
    private static final int LONGEST = 3;

    private final RoleLexicon lexicon = RoleLexicon.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        if (verb == null || subject == null || verb.negated() || Phrases.isPronoun(clause, subject)) {
            return Optional.empty();
        }
        // The tagger may take "charge" for a verb of the group.
        int from = BE.contains(verb.lemma()) ? verb.to() : verb.from() + 1;
        boolean is = BE.contains(verb.lemmas().getFirst()) || BE.contains(verb.lemma());
        return is && names(clause, from)
                ? Optional.of(Phrases.role(
                        "in charge",
                        clause,
                        subject.from(),
                        Phrases.nameBeside(clause.sentence(), subject, clause.phrases())
                                .to()))
                : Optional.empty();
    }

    private boolean names(Clause clause, int from) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < Math.min(clause.to(), from + LONGEST); at++) {
            words.append(words.isEmpty() ? "" : "_").append(clause.token(at).lemma());
            if (lexicon.isCause("charge", words.toString())) {
                return true;
            }
        }
        return false;
    }
}
