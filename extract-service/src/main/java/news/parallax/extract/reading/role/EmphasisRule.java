package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sentences built to tell who did it, as they are written where that is in question: "It was the cleaner who called",
 * "the minister herself ordered it", "only Ayala voted against", "was executed, according to documents, by a state bank",
 * "the mayor did it". The role is "doer", what was done is the event of the clause.
 */
final class EmphasisRule {
    private static final String DOER = "doer";
    private static final Set<String> RELATIVES = Set.of("who", "that", "whom", "which");
    private static final Set<String> SELVES =
            Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");
    private static final Set<String> DONE = Set.of("it", "so", "that");
    private static final Set<String> SINGLING = Set.of("only", "alone");
    private static final Set<String> TIMES = Set.of("CD", "EX");
    private static final Set<String> MEANS = Set.of("means", "way", "decision", "order", "margin", "end");

    /** @param clauses of one sentence, in its order */
    List<FoundRole> read(List<Clause> clauses) {
        List<FoundRole> found = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            VerbGroup verb = clause.verb();
            if (verb == null || verb.negated()) {
                continue;
            }
            Clause next = at + 1 < clauses.size() ? clauses.get(at + 1) : null;
            cleft(clause, verb, next)
                    .or(() -> stressed(clause, verb))
                    .or(() -> agent(clause, verb))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "It was X who did it": the event is that of the clause behind "who". */
    private static Optional<FoundRole> cleft(Clause clause, VerbGroup verb, @Nullable Clause next) {
        if (next == null
                || next.verb() == null
                || next.opening() != Opening.RELATIVE
                || !RELATIVES.contains(next.token(next.from()).lemma())
                || !verb.lemma().equals("be")
                || clause.subject() == null
                || !clause.token(clause.subject().head()).lemma().equals("it")) {
            return Optional.empty();
        }
        return Phrases.startingAt(clause.phrases(), verb.to())
                .filter(phrase -> phrase.to() <= next.from())
                .map(phrase -> doer(next, phrase));
    }

    private static Optional<FoundRole> stressed(Clause clause, VerbGroup verb) {
        NounPhrase subject = clause.subject();
        if (subject == null || verb.passive() || subject.to() > verb.from()) {
            return Optional.empty();
        }
        boolean pronoun = Phrases.isPronoun(clause, subject);
        boolean singled = subject.from() > 0
                && SINGLING.contains(clause.token(subject.from() - 1).lemma());
        // "It took the head office to do that" tells of what somebody may do.
        boolean did = verb.lemma().equals("do")
                && verb.finite()
                && verb.to() < clause.to()
                && DONE.contains(clause.token(verb.to()).lemma());
        if (SELVES.contains(clause.token(subject.head()).lemma())) {
            return before(clause, subject).map(who -> doer(clause, who));
        }
        return !pronoun && (did || singled || isHimself(clause, subject, verb))
                ? Optional.of(doer(clause, subject))
                : Optional.empty();
    }

    /** Whom "herself" stresses: the phrase before it, or the first of the clause in "will herself"; none where it is an object ("limited herself"). */
    private static Optional<NounPhrase> before(Clause clause, NounPhrase self) {
        if (self.from() == 0 || clause.token(self.from() - 1).tag().matches("V.*|IN|TO")) {
            return Optional.empty();
        }
        boolean behindModal = clause.token(self.from() - 1).tag().equals("MD");
        return clause.phrases().stream()
                .filter(phrase -> behindModal
                        ? phrase.from() >= clause.from() && phrase.to() <= self.from()
                        : phrase.to() == self.from())
                .findFirst();
    }

    /** A reflexive between subject and verb; behind the verb it is an object ("defended himself"). */
    private static boolean isHimself(Clause clause, NounPhrase subject, VerbGroup verb) {
        for (int at = subject.from(); at < verb.main(); at++) {
            if (SELVES.contains(clause.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "was noticed by a guard", "placed through a merchant bank", also behind an insertion between commas. A participle
     * ("a measure taken by the firm") tells it without stress.
     */
    private static Optional<FoundRole> agent(Clause clause, VerbGroup verb) {
        if (!verb.passive()) {
            return Optional.empty();
        }
        String role = verb.finite() ? DOER : "agent";
        List<Token> tokens = clause.sentence().tokens();
        return clause.phrases().stream()
                .filter(phrase -> phrase.from() > verb.main()
                        && !TIMES.contains(tokens.get(phrase.from()).tag()))
                .filter(phrase -> isAgent(clause, verb, phrase))
                .findFirst()
                .map(phrase -> role(role, clause, Phrases.nameBeside(clause.sentence(), phrase, clause.phrases())));
    }

    private static boolean isAgent(Clause clause, VerbGroup verb, NounPhrase phrase) {
        List<Token> tokens = clause.sentence().tokens();
        String before = tokens.get(phrase.from() - 1).lemma();
        boolean name = tokens.get(phrase.head()).tag().startsWith("NNP");
        if (phrase.to() > clause.to()) {
            return before.equals("by")
                    && name
                    && tokens.get(phrase.from() - 2).tag().equals(",");
        }
        return before.equals("by") && !isMeans(clause, phrase) && !Phrases.isPronoun(clause, phrase)
                || before.equals("through") && name && phrase.from() == verb.to() + 1;
    }

    /** "by road", "by hand", "by noon", "by cutting", "by means of": how and when, not who. */
    private static boolean isMeans(Clause clause, NounPhrase phrase) {
        Token head = clause.token(phrase.head());
        boolean bare = phrase.from() == phrase.head() && head.tag().equals("NN");
        return bare || head.lemma().endsWith("ing") || MEANS.contains(head.lemma());
    }

    private static FoundRole doer(Clause clause, NounPhrase phrase) {
        return role(DOER, clause, phrase);
    }

    private static FoundRole role(String role, Clause clause, NounPhrase phrase) {
        int end = Phrases.isName(clause.sentence(), phrase)
                ? phrase.to()
                : Phrases.end(clause.sentence(), phrase, clause.phrases());
        return Phrases.role(role, clause, phrase.from(), end);
    }
}
