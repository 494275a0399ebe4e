package news.parallax.extract.reading.role;

import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Frames;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** Where something came from: "the source of the outbreak is a well", "the lake is the source", "caught it from the lake". */
final class SourceRule {
    private static final String CAUSE = "cause";

    private final RoleLexicon lexicon = RoleLexicon.english();
    private final Frames frames = Frames.english();

    Optional<FoundRole> read(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated()) {
            return Optional.empty();
        }
        return (verb.lemma().equals("be") ? named(clause, verb) : from(clause, verb))
                .filter(filler -> !Phrases.isPronoun(clause, filler)
                        && !clause.token(filler.from()).tag().equals("CD"))
                .map(filler -> Phrases.role(
                        CAUSE, clause, filler.from(), Phrases.end(clause.sentence(), filler, clause.phrases())));
    }

    private Optional<NounPhrase> named(Clause clause, VerbGroup verb) {
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return Optional.empty();
        }
        Optional<NounPhrase> behind = Phrases.startingAt(clause.phrases(), verb.to());
        if (isSource(clause, subject, false)) {
            return behind;
        }
        return behind.filter(phrase -> isSource(clause, phrase, true)).map(phrase -> subject);
    }

    /** "The source", where nothing is said of what, or that of harm: "the source of income" is no cause. */
    private boolean isSource(Clause clause, NounPhrase phrase, boolean alone) {
        if (!lexicon.isCause("source", clause.token(phrase.head()).lemma())
                || !clause.token(phrase.from()).lemma().equals("the")) {
            return false;
        }
        boolean of =
                phrase.to() < clause.to() && clause.token(phrase.to()).lemma().equals("of");
        return of ? isHarm(clause, phrase.to() + 1) : alone;
    }

    private boolean isHarm(Clause clause, int at) {
        return Phrases.startingAt(clause.phrases(), at)
                .map(phrase -> clause.token(phrase.head()).lemma())
                .flatMap(frames::ofNoun)
                .filter(frame -> lexicon.isCause("source-of", frame))
                .isPresent();
    }

    private Optional<NounPhrase> from(Clause clause, VerbGroup verb) {
        boolean comes = lexicon.isCause("from", verb.lemma())
                || (lexicon.isCause("catch", verb.lemma())
                        && Phrases.startingAt(clause.phrases(), verb.to())
                                .filter(caught -> isIllness(clause, caught))
                                .isPresent());
        return comes ? Phrases.behind(clause, clause.phrases(), "from", verb.to() - 1) : Optional.empty();
    }

    /** "It", or what one falls ill with: fish are caught, too. */
    private boolean isIllness(Clause clause, NounPhrase phrase) {
        String noun = clause.token(phrase.head()).lemma();
        return noun.equals("it") || lexicon.isCause("illness", noun);
    }
}
