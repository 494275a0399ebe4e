package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;

/** "The cause was a weld", "caused by", "blamed a squall", "because of". */
final class CauseRule {
    private static final String CAUSE = "cause";
    private static final Set<String> BE = Set.of("be", "remain");
    private static final int LONGEST_PREPOSITION = 4;

    private final RoleLexicon lexicon = RoleLexicon.english();

    List<FoundRole> read(Clause clause, List<NounPhrase> phrases) {
        List<FoundRole> found = new ArrayList<>();
        VerbGroup verb = clause.verb();
        if (verb != null && !verb.negated()) {
            named(clause, verb, phrases)
                    .or(() -> blamed(clause, verb, phrases))
                    .or(() -> suspected(clause, verb, phrases))
                    .or(() -> passive(clause, verb, phrases))
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
        NounPhrase subject = verb.finite() ? clause.subject() : complemented(clause, clause.subject(), phrases);
        if (isWord(clause, verb.to(), "behind")
                || isWord(clause, verb.to(), "responsible")
                || isAtFault(clause, verb.to())) {
            return Optional.of(subject);
        }
        return behind.filter(phrase -> isCauseNoun(clause, phrase) && !Phrases.isPronoun(clause, subject))
                .map(phrase -> subject);
    }

    /** "Considers erosion along the bank to be the cause": what stands right behind the verb that the infinitive hangs on. */
    private static NounPhrase complemented(Clause clause, NounPhrase nearest, List<NounPhrase> phrases) {
        int at = nearest.from() - 1;
        while (at >= 0 && !clause.token(at).tag().startsWith("VB")) {
            at--;
        }
        return Phrases.startingAt(phrases, at + 1).orElse(nearest);
    }

    private static boolean isAtFault(Clause clause, int at) {
        return isWord(clause, at, "at") && isWord(clause, at + 1, "fault");
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
        // "X is to blame".
        boolean toBlame = verb.lemmas().size() > 1
                && BE.contains(verb.lemmas().get(verb.lemmas().size() - 2));
        if (toBlame) {
            return atFault(clause, verb, phrases);
        }
        return Phrases.behind(clause, phrases, "on", verb.to()).or(() -> object(clause, verb, phrases));
    }

    /** "X is to blame", "neither the pump nor the lake is to blame but X". */
    private static Optional<NounPhrase> atFault(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        NounPhrase subject = clause.subject();
        boolean neither = subject != null
                && subject.from() > 0
                && Set.of("neither", "nor")
                        .contains(clause.token(subject.from() - 1).lemma());
        return neither ? Phrases.behind(clause, phrases, "but", verb.to()) : Optional.ofNullable(subject);
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

    /** "was caused by X", "was set off by X", "was hit by X". */
    private Optional<NounPhrase> passive(Clause clause, VerbGroup verb, List<NounPhrase> phrases) {
        boolean harms = Phrases.frame(clause, verb)
                .filter(frame -> lexicon.isCause("harm", frame))
                .isPresent();
        return verb.passive() && (harms || Phrases.isVerb(clause, verb, word -> lexicon.isCause("passive", word)))
                ? Phrases.behind(clause, phrases, "by", verb.to() - 1)
                : Optional.empty();
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
            // They are never inflected, and "owed to" is none.
            words.insert(0, tokens.get(from).text().toLowerCase(Locale.ROOT) + (words.isEmpty() ? "" : "_"));
            if (lexicon.isCause("preposition", words.toString())) {
                return true;
            }
        }
        return false;
    }
}
