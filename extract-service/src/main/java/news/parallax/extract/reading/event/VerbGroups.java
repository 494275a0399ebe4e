package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** Finds the verb groups of a sentence by parts of speech, from left to right. */
final class VerbGroups {
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final Set<String> NEGATING_VERBS = Set.of("fail", "refuse", "decline", "forget", "cease", "omit");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "should");
    private static final Set<String> WOULD = Set.of("would", "'d", "\u2019d");
    private static final Set<String> WITH_TWO_OBJECTS =
            Set.of("give", "call", "name", "pay", "offer", "award", "show", "teach", "grant", "deny", "bring", "tell");
    private static final Set<String> STARTS_A_PHRASE = Set.of("DT", "NNP", "NNPS", "CD", "PRP$", "PRP", "$");
    private static final Set<String> BEFORE_ING =
            Set.of("begin", "start", "keep", "stop", "continue", "go", "finish", "resume", "cease", "come");
    private static final Set<String> ORDINALS = Set.of("first", "last");

    private final List<Token> tokens;
    private final VerbTokens verbTokens;
    private final List<VerbGroup> found = new ArrayList<>();

    private VerbGroups(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.verbTokens = new VerbTokens(tokens);
    }

    /** In the order of the sentence, without overlap. */
    static List<VerbGroup> of(Sentence sentence) {
        VerbGroups groups = new VerbGroups(sentence);
        int at = 0;
        while (at < groups.tokens.size()) {
            at = groups.verbTokens.opensGroup(at) ? groups.collect(at) : at + 1;
        }
        return groups.found;
    }

    /** Adds the group that starts here and returns the index behind it. */
    private int collect(int from) {
        List<Integer> verbs = new ArrayList<>();
        boolean negated = negatedBefore(from);
        boolean pending = false;
        int end = from;
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (verbTokens.isAdverb(at) || isOrdinalBeforeParticiple(verbs, at)) {
                pending |= VerbNegation.is(token);
                continue;
            }
            boolean to = token.tag().equals("TO");
            boolean goesOn = to ? verbTokens.governsBaseForm(at) : verbTokens.isVerb(at) && joins(verbs, at);
            if (!goesOn && !isVerbTakenForNoun(verbs, at) && !isProspect(verbs, at)) {
                break;
            }
            negated |= pending;
            pending = false;
            end = at + 1;
            if (!to) {
                verbs.add(at);
                negated |= NEGATING_VERBS.contains(token.lemma()) && verbTokens.governsBaseForm(at + 1);
            }
        }
        negated |= AUXILIARIES.contains(tokens.get(verbs.getLast()).lemma()) && negatedBehind(end);
        found.add(group(from, end, verbs, negated));
        return end;
    }

    /** "was last inspected", "had first appeared": the tagger takes the adverb for an adjective. */
    private boolean isOrdinalBeforeParticiple(List<Integer> verbs, int at) {
        return !verbs.isEmpty()
                && verbs.getLast() == at - 1
                && AUXILIARIES.contains(tokens.get(at - 1).lemma())
                && ORDINALS.contains(tokens.get(at).lemma())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals("VBN");
    }

    /** "will chair the board": right behind a modal no noun can stand. */
    private boolean isVerbTakenForNoun(List<Integer> verbs, int at) {
        return !verbs.isEmpty()
                && verbs.getLast() == at - 1
                && tokens.get(at - 1).tag().equals("MD")
                && (tokens.get(at).tag().equals("NN") || tokens.get(at).tag().equals("NNP"));
    }

    /** "are due to vote", "is ready to sign": the adjective colours the verb behind it. */
    private boolean isProspect(List<Integer> verbs, int at) {
        String lemma = tokens.get(at).lemma();
        return !verbs.isEmpty()
                && tokens.get(verbs.getLast()).lemma().equals("be")
                && (WordSet.EXPECTATIONS.has(lemma) || WordSet.PLANS.has(lemma))
                && verbTokens.governsBaseForm(at + 1)
                && tokens.get(at + 1).tag().equals("TO");
    }

    private boolean joins(List<Integer> verbs, int at) {
        if (verbs.isEmpty()) {
            return true;
        }
        Token last = tokens.get(verbs.getLast());
        String tag = tokens.get(at).tag();
        if (verbTokens.modifiesANoun(at) && !AUXILIARIES.contains(last.lemma())) {
            return false;
        }
        if (tag.equals("VBG") && !AUXILIARIES.contains(last.lemma())) {
            return BEFORE_ING.contains(last.lemma());
        }
        // A second finite verb starts a clause of its own, unless the tagger took a participle for a past tense.
        return !FINITE.contains(tag) || (tag.equals("VBD") && AUXILIARIES.contains(last.lemma()));
    }

    private boolean negatedBefore(int from) {
        return from > 0 && VerbNegation.is(tokens.get(from - 1));
    }

    /** "is no longer", "are not": the negation of a bare "be" stands behind it. */
    private boolean negatedBehind(int end) {
        return (end < tokens.size()
                        && VerbNegation.is(tokens.get(end))
                        && !(end + 1 < tokens.size()
                                && tokens.get(end + 1).lemma().equals("only")))
                || (end + 1 < tokens.size()
                        && tokens.get(end).lemma().equals("no")
                        && tokens.get(end + 1).lemma().equals("longer"));
    }

    private VerbGroup group(int from, int to, List<Integer> verbs, boolean negated) {
        List<String> lemmas = verbs.stream().map(v -> tokens.get(v).lemma()).toList();
        Token first = tokens.get(verbs.getFirst());
        int main = verbs.getLast();
        boolean infinitive = tokens.get(from).tag().equals("TO");
        String opener = first.lemma();
        boolean modal = first.tag().equals("MD");
        VerbGroup model = isSecondOfPair(from) ? found.getLast() : null;
        boolean bare = !infinitive && first.tag().equals("VB") && isBehindASubject(from);
        return new VerbGroup(
                from,
                to,
                main,
                lemmas,
                model != null || bare || (!infinitive && (FINITE.contains(first.tag()) || isPastTense(verbs))),
                !isPastTense(verbs) && isPassive(verbs),
                negated,
                model == null ? modal && !MAY.contains(opener) && !WOULD.contains(opener) : model.future(),
                model == null ? modal && MAY.contains(opener) : model.possible(),
                model == null ? modal && WOULD.contains(opener) : model.conditional());
    }

    /** "will bear the cost and pay the families": the second verb goes with the auxiliary of the first. */
    private boolean isSecondOfPair(int from) {
        return !found.isEmpty()
                && tokens.get(from).tag().equals("VB")
                && from > 0
                && tokens.get(from - 1).tag().equals("CC")
                && found.getLast().finite();
    }

    /** "At least 38 drown": a base form right behind a noun or a figure is a present tense. */
    private boolean isBehindASubject(int from) {
        return from > 0
                && Set.of("NNS", "NNP", "NNPS", "CD", "PRP")
                        .contains(tokens.get(from - 1).tag());
    }

    /** "a court fined the company", tagged as a participle: only few participles have an object behind them. */
    private boolean isPastTense(List<Integer> verbs) {
        int at = verbs.getFirst();
        Token token = tokens.get(at);
        return verbs.size() == 1
                && token.tag().equals("VBN")
                && !WITH_TWO_OBJECTS.contains(token.lemma())
                && at > 0
                && tokens.get(at - 1).tag().startsWith("NN")
                && at + 1 < tokens.size()
                && STARTS_A_PHRASE.contains(tokens.get(at + 1).tag());
    }

    private boolean isPassive(List<Integer> verbs) {
        Token main = tokens.get(verbs.getLast());
        if (!main.tag().equals("VBN") && !main.tag().equals("VBD")) {
            return false;
        }
        if (verbs.size() == 1) {
            return main.tag().equals("VBN");
        }
        String before = tokens.get(verbs.get(verbs.size() - 2)).lemma();
        return before.equals("be") || before.equals("get");
    }
}
