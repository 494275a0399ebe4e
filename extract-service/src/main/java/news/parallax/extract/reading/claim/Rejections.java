package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.claim.PointedAt.Told;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say of something told before that it is not so, without telling it again: "Ruiz rejected that", "such
 * claims are baseless", "nothing of the kind happened", "Rubbish, says the union".
 */
final class Rejections {
    static final Set<String> NOTHING = Set.of("no", "none", "nothing", "nobody", "never", "not", "neither");
    private static final Set<String> POINTING = Set.of("the", "that", "this");
    private static final Set<String> OPENINGS = Set.of(",", ":", "``", "''", "CC", "IN");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "NNS");
    /** Words between "not" and what it negates, or between "called" and what something is called. */
    private static final int NEAR = 5;

    private final DenialCues cues = DenialCues.english();
    private final CalledOut calls = new CalledOut();
    private final PointedAt pointed = new PointedAt();

    /**
     * @param denier who says that it is not so; nobody where the article does
     * @param of the last name of whoever is said to have told it, null where it is what was told last
     * @param at index of the first word of the rejection
     * @param pointed whether it points at what was told ("that") rather than at things like it ("of the kind")
     */
    record Rejection(Chain denier, @Nullable String of, int at, boolean pointed) {}

    private record Called(int at, @Nullable Told told) {}

    Optional<Rejection> in(SentenceNotes sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        Optional<Rejection> called = calls.denier(sentence).map(who -> new Rejection(who, null, 0, false));
        for (int at = 0; called.isEmpty() && at < tokens.size(); at++) {
            called = at(sentence, tokens, at);
        }
        return called;
    }

    /**
     * Whoever, in a clause, rejects something told that the clause behind it tells again ("poured scorn on a report that");
     * nobody where the clause rejects nothing.
     */
    Chain rejecting(SentenceNotes sentence, ClauseNotes notes) {
        Clause clause = notes.clause();
        List<Token> tokens = sentence.sentence().tokens();
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated() || verb.possible() || !verb.finite() || verb.passive()) {
            return Chain.NONE;
        }
        int object = cues.isRejection(verb.lemma()) ? verb.to() : behindPhrase(tokens, verb.main());
        boolean rejects = object > 0
                && object < clause.to()
                && tokens.subList(object, clause.to()).stream()
                        .anyMatch(token -> token.tag().startsWith("NN") && cues.isReport(token.lemma()));
        Chain known = notes.chain().or(() -> MissedHolders.subjectOf(clause));
        return rejects ? new Chain(known.holders(), Stance.DENIES) : Chain.NONE;
    }

    private Optional<Rejection> at(SentenceNotes sentence, List<Token> tokens, int at) {
        if (isSubject(tokens, at)) {
            Told told = pointed.at(tokens, at, true);
            int word = told == null ? -1 : pointed.falseBehind(tokens, told.to());
            if (told != null && word >= 0) {
                return Optional.of(new Rejection(chainAt(sentence, tokens.get(word)), told.of(), at, true));
            }
        }
        if (isNothingOfTheKind(tokens, at) || isNoSuch(tokens, at) || isLying(tokens, at)) {
            return Optional.of(new Rejection(chainAt(sentence, tokens.get(at)), null, at, false));
        }
        if (isOtherwise(tokens, at)) {
            return denier(sentence, tokens, at, at).map(who -> new Rejection(who, null, at, true));
        }
        Called verb = rejecting(tokens, at);
        return verb == null || verb.told() == null
                ? Optional.empty()
                : denier(sentence, tokens, at, verb.at())
                        .map(who -> new Rejection(who, verb.told().of(), at, true));
    }

    private static Chain chainAt(SentenceNotes sentence, Token token) {
        return sentence.attributions().chainAt(token.start(), token.end());
    }

    /** Who rejects: whoever is known to say so, or the subject where it has a name. */
    private static Optional<Chain> denier(SentenceNotes sentence, List<Token> tokens, int verb, int object) {
        Chain known = chainAt(sentence, tokens.get(object))
                .or(() -> sentence.clauseAt(tokens.get(verb).start())
                        .map(clause -> MissedHolders.subjectOf(clause.clause()))
                        .orElse(Chain.NONE))
                .or(() -> before(tokens, verb));
        return known.holders().isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** A noun phrase right before a verb that the tagger takes for a noun. */
    private static Chain before(List<Token> tokens, int verb) {
        int from = verb;
        while (from > 0 && CalledOut.IN_NAME.contains(tokens.get(from - 1).tag())) {
            from--;
        }
        return CalledOut.named(tokens, from, verb, verb);
    }

    /** "Rejects that", "brushed aside the claims", "calls such reports baseless", with what is rejected. */
    private @Nullable Called rejecting(List<Token> tokens, int at) {
        if (!isAffirmed(tokens, at)) {
            return null;
        }
        String verb = tokens.get(at).lemma();
        int object = cues.isRejection(verb) ? at + 1 : behindPhrase(tokens, at);
        if (object > 0) {
            Told told = pointed.at(tokens, object);
            if (told == null && verb.equals("contradict") && isPerson(tokens, object)) {
                told = new Told(object + 1, null);
            }
            return told == null ? null : new Called(object, told);
        }
        Told told = cues.isJudgement(verb) ? pointed.at(tokens, at + 1) : null;
        return told == null || pointed.falseWithin(tokens, told.to()) < 0 ? null : new Called(at + 1, told);
    }

    private static boolean isPerson(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).tag().equals("PRP") && PointedAt.ends(tokens, at + 1);
    }

    private static boolean isAffirmed(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        boolean perfect = tag.equals("VBN")
                && at > 0
                && tokens.subList(Math.max(0, at - 3), at).stream()
                        .anyMatch(token -> token.lemma().equals("have"));
        return (FINITE.contains(tag) || perfect)
                && at > 0
                && tokens.subList(Math.max(0, at - 3), at).stream().noneMatch(token -> NOTHING.contains(token.lemma()));
    }

    /** Index behind a verb of several words; 0 where there is none. */
    private int behindPhrase(List<Token> tokens, int at) {
        StringBuilder phrase = new StringBuilder(tokens.get(at).lemma());
        for (int to = at + 1; to < Math.min(tokens.size(), at + 4); to++) {
            phrase.append('_').append(tokens.get(to).lemma());
            if (cues.isRejection(phrase.toString())) {
                return to + 1;
            }
        }
        return 0;
    }

    /** Whether a sentence, a clause or a quotation begins at a place: "that is untrue", "said that was untrue". */
    private static boolean isSubject(List<Token> tokens, int at) {
        return at == 0
                || OPENINGS.contains(tokens.get(at - 1).tag())
                || tokens.get(at - 1).tag().startsWith("VB")
                || CalledOut.isMark(tokens.get(at - 1));
    }

    /** "Said nothing of the kind", "none of them sent anything of the sort", "no order of that description exists". */
    private boolean isNothingOfTheKind(List<Token> tokens, int at) {
        return at >= 3
                && cues.isKind(tokens.get(at).lemma())
                && POINTING.contains(tokens.get(at - 1).lemma())
                && tokens.get(at - 2).lemma().equals("of")
                && tokens.subList(0, at - 2).stream()
                        .anyMatch(token ->
                                NOTHING.contains(token.lemma()) || token.lemma().equals("n't"));
    }

    /** "There was no such order". */
    private static boolean isNoSuch(List<Token> tokens, int at) {
        return at >= 1
                && at + 1 < tokens.size()
                && tokens.get(at).lemma().equals("such")
                && tokens.get(at - 1).lemma().equals("no")
                && tokens.get(at + 1).tag().startsWith("NN");
    }

    /** "Two officers told the paper otherwise". */
    private boolean isOtherwise(List<Token> tokens, int at) {
        return tokens.get(at).lemma().equals("otherwise")
                && tokens.subList(Math.max(0, at - NEAR), at).stream().anyMatch(token -> cues.isSaying(token.lemma()));
    }

    /** "He is lying". */
    private static boolean isLying(List<Token> tokens, int at) {
        return at >= 2
                && tokens.get(at).text().equals("lying")
                && tokens.get(at - 1).lemma().equals("be")
                && tokens.get(at - 2).tag().equals("PRP")
                && PointedAt.ends(tokens, at + 1);
    }
}
