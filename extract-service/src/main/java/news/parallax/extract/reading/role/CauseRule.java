package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Frames;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;

/** "The cause was a weld", "caused by", "blamed a squall", "because of", "said a weld had failed". */
final class CauseRule {
    private static final String CAUSE = "cause";
    private static final Set<String> BE = Set.of("be", "remain");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final int LONGEST_PREPOSITION = 4;

    private final RoleLexicon lexicon = RoleLexicon.english();
    private final Frames frames = Frames.english();

    List<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        List<FoundRole> found = new ArrayList<>();
        VerbGroup verb = clause.verb();
        if (verb != null && !verb.negated()) {
            named(clause, verb, phrases)
                    .or(() -> blamed(clause, verb, phrases))
                    .or(() -> suspected(clause, verb, phrases))
                    .or(() -> passive(clause, verb, phrases))
                    .or(() -> broken(clause, verb))
                    .ifPresent(filler -> found.add(whole(clause, filler, phrases)));
        }
        prepositional(clause, phrases).forEach(filler -> found.add(whole(clause, filler, phrases)));
        return found;
    }

    private static FoundRole whole(Clause clause, NounPhrase filler, List<NounPhrase> phrases) {
        return Phrases.role(CAUSE, clause, filler.from(), Phrases.end(clause.sentence(), filler, phrases));
    }

    /** "the cause was X", "X was the cause". */
    private Optional<NounPhrase> named(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        if (!BE.contains(verb.lemma()) || clause.subject() == null) {
            return Optional.empty();
        }
        Optional<NounPhrase> behind = Phrases.startingAt(phrases, verb.to());
        if (isCauseNoun(clause, clause.subject())) {
            return behind;
        }
        NounPhrase subject = clause.subject();
        if (isWord(clause, verb.to(), "behind") || isWord(clause, verb.to(), "responsible")) {
            return Optional.of(subject);
        }
        return behind.filter(phrase -> isCauseNoun(clause, phrase) && !Phrases.isPronoun(clause, subject))
                .map(phrase -> subject);
    }

    private static boolean isWord(Clause clause, int at, String word) {
        return at < clause.to() && clause.token(at).lemma().equals(word);
    }

    private boolean isCauseNoun(Clause clause, NounPhrase phrase) {
        return lexicon.isCause("noun", clause.token(phrase.head()).lemma());
    }

    /** "blamed X", "blamed it on X", "attributed it to X". */
    private Optional<NounPhrase> blamed(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        if (ascribes(clause, verb)) {
            return Phrases.behind(clause, phrases, "to", verb.to() - 1);
        }
        if (lexicon.isCause("pin", verb.lemma())) {
            return Phrases.behind(clause, phrases, "on", verb.to());
        }
        if (!lexicon.isCause("blame", verb.lemma())) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = Phrases.behind(clause, phrases, "on", verb.to());
        if (source.isPresent()) {
            return source;
        }
        // "X is to blame".
        boolean toBlame = verb.lemmas().size() > 1
                && BE.contains(verb.lemmas().get(verb.lemmas().size() - 2));
        return toBlame ? Optional.ofNullable(clause.subject()) : object(clause, verb, phrases);
    }

    /** "blamed a squall", "blamed what it called a squall". */
    private static Optional<NounPhrase> object(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        List<Token> tokens = clause.sentence().tokens();
        // "what" opens a clause of its own.
        if (verb.to() >= tokens.size() || !tokens.get(verb.to()).lemma().equals("what")) {
            return Phrases.startingAt(phrases, verb.to());
        }
        for (int at = verb.to() + 1; at < Math.min(tokens.size() - 1, verb.to() + 5); at++) {
            if (Set.of("call", "as").contains(tokens.get(at).lemma())) {
                return Phrases.startingAt(phrases, at + 1);
            }
        }
        return Optional.empty();
    }

    private boolean ascribes(Clause clause, VerbGroup verb) {
        if (lexicon.isCause("ascribe", verb.lemma())) {
            return true;
        }
        for (int at = verb.to(); at + 1 < clause.to(); at++) {
            if (clause.token(at + 1).lemma().equals("to")
                    && lexicon.isCause(
                            "ascribe", verb.lemma() + "_" + clause.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "suspect a short circuit", "a short circuit is suspected", "the evidence points to a short circuit". */
    private Optional<NounPhrase> suspected(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        if (lexicon.isCause("point", verb.lemma()) && isWord(clause, verb.to(), "to")) {
            return Phrases.startingAt(phrases, verb.to() + 1).filter(phrase -> isThing(clause, phrase));
        }
        // "suspected cases" suspects nothing of being a cause.
        boolean participle = clause.token(verb.main()).tag().equals("VBN") && !verb.passive();
        if (participle || !lexicon.isCause("suspect", verb.lemma())) {
            return Optional.empty();
        }
        return verb.passive() ? Optional.ofNullable(clause.subject()) : Phrases.startingAt(phrases, verb.to());
    }

    /** Neither a figure nor something that belongs to somebody spoken of. */
    private static boolean isThing(Clause clause, NounPhrase phrase) {
        return !clause.token(phrase.from()).tag().matches("CD|PRP\\$")
                && !clause.token(phrase.head()).tag().equals("CD")
                && clause.sentence().tokens().subList(phrase.from(), phrase.to()).stream()
                        .noneMatch(token -> token.tag().equals("CD"));
    }

    /** "was caused by X", "was hit by X". */
    private Optional<NounPhrase> passive(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        boolean harms = frame(clause, verb)
                .filter(frame -> lexicon.isCause("harm", frame))
                .isPresent();
        return verb.passive() && (harms || lexicon.isCause("passive", verb.lemma()))
                ? Phrases.behind(clause, phrases, "by", verb.to() - 1)
                : Optional.empty();
    }

    /**
     * "a weld at its base had failed", "a lorry struck a pipe": something not spoken of before breaks or hits, which a
     * report tells to explain what happened.
     */
    private Optional<NounPhrase> broken(Clause clause, VerbGroup verb) {
        NounPhrase subject = clause.subject();
        if (subject == null || !verb.finite() || verb.possible() || verb.future()) {
            return Optional.empty();
        }
        boolean isNew = INDEFINITE.contains(clause.token(subject.from()).lemma());
        boolean explains = verb.passive()
                ? isNeglected(clause, verb)
                : frame(clause, verb)
                        .filter(frame -> lexicon.isCause("break", frame))
                        .isPresent();
        return isNew && explains ? Optional.of(subject) : Optional.empty();
    }

    private boolean isNeglected(Clause clause, VerbGroup verb) {
        return lexicon.isCause("neglect", verb.lemma())
                || (verb.to() < clause.to()
                        && lexicon.isCause(
                                "neglect",
                                verb.lemma() + "_" + clause.token(verb.to()).lemma()));
    }

    private Optional<String> frame(Clause clause, VerbGroup verb) {
        if (verb.to() < clause.to()) {
            String phrasal = verb.lemma() + "_" + clause.token(verb.to()).lemma();
            Optional<String> frame = frames.ofVerb(phrasal, List.of());
            if (frame.isPresent()) {
                return frame;
            }
        }
        return frames.ofVerb(verb.lemma(), List.of());
    }

    private List<NounPhrase> prepositional(Clause clause, List<NounPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.from() > clause.from() && phrase.to() <= clause.to())
                .filter(phrase -> isBehindCausePreposition(clause, phrase.from()) || isTraced(clause, phrase.from()))
                .toList();
    }

    /** "bore the fingerprints of X", "was the work of X". */
    private boolean isTraced(Clause clause, int at) {
        return at - 3 >= clause.from()
                && clause.token(at - 1).lemma().equals("of")
                // "in the hands of" tells of keeping.
                && !clause.token(at - 2).text().equals("hands")
                && lexicon.isCause("trace", clause.token(at - 2).lemma())
                && clause.token(at - 3).lemma().equals("the");
    }

    private boolean isBehindCausePreposition(Clause clause, int at) {
        List<Token> tokens = clause.sentence().tokens();
        StringBuilder words = new StringBuilder();
        for (int from = at - 1; from >= Math.max(clause.from(), at - LONGEST_PREPOSITION); from--) {
            words.insert(0, tokens.get(from).lemma() + (words.isEmpty() ? "" : "_"));
            if (lexicon.isCause("preposition", words.toString())) {
                return true;
            }
        }
        return false;
    }
}
