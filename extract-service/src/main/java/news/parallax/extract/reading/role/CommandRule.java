package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** "The colonel told him to lock it", "was instructed by the ministry to stop": whoever tells others to do something. */
final class CommandRule {
    private final RoleLexicon lexicon = RoleLexicon.english();

    /** @param clauses of one sentence, in its order */
    List<FoundRole> read(List<Clause> clauses) {
        return IntStream.range(0, clauses.size() - 1)
                .mapToObj(at -> commander(clauses.get(at), clauses.get(at + 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FoundRole> commander(Clause clause, Clause next) {
        VerbGroup verb = clause.verb();
        boolean tells = verb != null
                && !verb.negated()
                && lexicon.isCause("command", verb.lemma())
                && next.opening() == Opening.REDUCED
                && next.token(next.from()).tag().equals("TO");
        if (!tells) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = verb.passive()
                ? Phrases.behind(clause, clause.phrases(), "by", verb.to() - 1)
                : Optional.ofNullable(clause.subject())
                        .filter(subject -> Phrases.startingAt(clause.phrases(), verb.to())
                                .filter(told -> told.to() == clause.to())
                                .isPresent());
        return who.filter(phrase -> !Phrases.isPronoun(clause, phrase))
                .map(phrase -> Phrases.nameBeside(clause.sentence(), phrase, clause.phrases()))
                .map(phrase -> Phrases.role("decider", clause, phrase.from(), phrase.to()));
    }
}
