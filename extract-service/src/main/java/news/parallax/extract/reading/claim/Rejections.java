package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say of something told before that it is not so, without telling it again: "Ruiz rejected that", "such
 * claims are baseless", "nothing of the kind happened", "Rubbish, says the union".
 */
final class Rejections {
    private static final Set<String> BARE = Set.of("that", "this", "it", "both");
    private static final Set<String> DETERMINERS =
            Set.of("that", "this", "these", "those", "such", "the", "all", "both");
    private static final Set<String> NOTHING = Set.of("no", "none", "nothing", "nobody", "never", "not", "neither");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "NNS");
    /** What may stand behind something told that is not told again: "the claims that", "a report of" tell it. */
    private static final Set<String> ENDS =
            Set.of(".", ",", ":", "CC", "''", "``", "RB", "VBZ", "VBP", "VBD", "MD", "-RRB-");

    /** Words between "not" and what it negates, or between "called" and what something is called. */
    private static final int NEAR = 5;

    private final DenialCues cues = DenialCues.english();
    private final CalledOut calls = new CalledOut();

    /**
     * @param denier who says that it is not so; nobody where the article does
     * @param of the last name of whoever is said to have told it, null where it is what was told last
     * @param at index of the first word of the rejection
     * @param pointed whether it points at what was told ("that") rather than at things like it ("of the kind")
     */
    record Rejection(Chain denier, @Nullable String of, int at, boolean pointed) {}

    private record Told(int to, @Nullable String of) {}

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
            Told told = told(tokens, at, true);
            int word = told == null ? -1 : falseBehind(tokens, told.to());
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
            Told told = told(tokens, object);
            if (told == null && verb.equals("contradict") && isPerson(tokens, object)) {
                told = new Told(object + 1, null);
            }
            return told == null ? null : new Called(object, told);
        }
        Told told = cues.isJudgement(verb) ? told(tokens, at + 1) : null;
        return told == null || falseWithin(tokens, told.to()) < 0 ? null : new Called(at + 1, told);
    }

    private static boolean isPerson(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).tag().equals("PRP") && ends(tokens, at + 1);
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

    /** "That", "such claims", "the union's account", where nothing behind says what is claimed. */
    private @Nullable Told told(List<Token> tokens, int from) {
        return told(tokens, from, false);
    }

    /** @param documents whether a paper or a film counts as something told */
    private @Nullable Told told(List<Token> tokens, int from, boolean documents) {
        if (from >= tokens.size()) {
            return null;
        }
        String first = tokens.get(from).lemma();
        if (BARE.contains(first) && (ends(tokens, from + 1) || isFalse(tokens, from + 1))) {
            return new Told(from + 1, null);
        }
        boolean named = DETERMINERS.contains(first) || tokens.get(from).tag().equals("PRP$");
        int noun = from + (named ? 1 : 0);
        String of = null;
        for (int at = noun; at < Math.min(tokens.size(), from + NEAR + 1); at++) {
            String tag = tokens.get(at).tag();
            if (tag.equals("POS") && at > from) {
                of = tokens.get(at - 1).text();
            } else if (isReport(tokens.get(at).lemma(), documents)
                    && tag.startsWith("NN")
                    && !isPossessor(tokens, at)) {
                boolean known = (named || of != null) && (ends(tokens, at + 1) || isFalse(tokens, at + 1));
                return known ? new Told(at + 1, of) : null;
            } else if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("DT")) {
                return null;
            }
        }
        return null;
    }

    private boolean isReport(String noun, boolean documents) {
        return cues.isReport(noun) || (documents && cues.isDocument(noun));
    }

    private static boolean isPossessor(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
    }

    private static boolean ends(List<Token> tokens, int at) {
        return at >= tokens.size()
                || ENDS.contains(tokens.get(at).tag())
                || tokens.get(at).lemma().equals("as")
                || CalledOut.isMark(tokens.get(at));
    }

    private boolean isFalse(List<Token> tokens, int at) {
        return at < tokens.size() && cues.isFalse(tokens.get(at).lemma());
    }

    /** Whether a sentence, a clause or a quotation begins at a place: "that is untrue", "said that was untrue". */
    private static boolean isSubject(List<Token> tokens, int at) {
        return at == 0
                || Set.of(",", ":", "``", "''", "CC", "IN")
                        .contains(tokens.get(at - 1).tag())
                || tokens.get(at - 1).tag().startsWith("VB")
                || CalledOut.isMark(tokens.get(at - 1));
    }

    /** The word by which a subject is called false: "is untrue", "was not so", "do not correspond to the facts"; or -1. */
    private int falseBehind(List<Token> tokens, int from) {
        int verb = from;
        boolean negated = false;
        while (verb < tokens.size() && tokens.get(verb).tag().startsWith("RB")) {
            negated |= NOTHING.contains(tokens.get(verb).lemma());
            verb++;
        }
        if (verb >= tokens.size()) {
            return -1;
        }
        boolean is = tokens.get(verb).lemma().equals("be");
        for (int at = verb; at < Math.min(tokens.size(), verb + NEAR + 1); at++) {
            String lemma = tokens.get(at).lemma();
            String tag = tokens.get(at).tag();
            if (NOTHING.contains(lemma) || lemma.equals("n't") || lemma.equals("without") || lemma.equals("lack")) {
                negated = true;
            } else if (is && !negated && cues.isFalse(lemma)) {
                return at;
            } else if (negated
                    && (cues.isTruth(lemma)
                            || cues.isHappening(lemma)
                            || (is && (lemma.equals("true") || lemma.equals("case"))))) {
                return at;
            } else if (tag.equals(".") || tag.equals(",") || lemma.equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    private int falseWithin(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            if (isFalse(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Said nothing of the kind", "none of them sent anything of the sort", "no order of that description exists". */
    private boolean isNothingOfTheKind(List<Token> tokens, int at) {
        return at >= 3
                && cues.isKind(tokens.get(at).lemma())
                && Set.of("the", "that", "this").contains(tokens.get(at - 1).lemma())
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
                && ends(tokens, at + 1);
    }
}
