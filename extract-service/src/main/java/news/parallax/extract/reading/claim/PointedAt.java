package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that point at something told before without telling it again ("that", "such claims", "the union's account"), and
 * what calls it false behind them.
 */
final class PointedAt {
    private static final Set<String> BARE = Set.of("that", "this", "it", "both");
    private static final Set<String> DETERMINERS =
            Set.of("that", "this", "these", "those", "such", "the", "all", "both");
    /** What may stand behind something told that is not told again: "the claims that", "a report of" tell it. */
    private static final Set<String> ENDS =
            Set.of(".", ",", ":", "CC", "''", "``", "RB", "VBZ", "VBP", "VBD", "MD", "-RRB-");

    /** Words of a phrase, or between "not" and what it negates. */
    private static final int NEAR = 5;

    private final DenialCues cues = DenialCues.english();

    /**
     * @param to index behind the phrase
     * @param of the last name of whoever is said to have told it, null where the phrase names nobody
     */
    record Told(int to, @Nullable String of) {}

    /** "That", "such claims", "the union's account", where nothing behind says what is claimed. */
    @Nullable
    Told at(List<Token> tokens, int from) {
        return at(tokens, from, false);
    }

    /** @param documents whether a paper or a film counts as something told */
    @Nullable
    Told at(List<Token> tokens, int from, boolean documents) {
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

    static boolean ends(List<Token> tokens, int at) {
        return at >= tokens.size()
                || ENDS.contains(tokens.get(at).tag())
                || tokens.get(at).lemma().equals("as")
                || CalledOut.isMark(tokens.get(at));
    }

    private boolean isFalse(List<Token> tokens, int at) {
        return at < tokens.size() && cues.isFalse(tokens.get(at).lemma());
    }

    /** The word by which a subject is called false: "is untrue", "was not so", "do not correspond to the facts"; or -1. */
    int falseBehind(List<Token> tokens, int from) {
        int verb = from;
        boolean negated = false;
        while (verb < tokens.size() && tokens.get(verb).tag().startsWith("RB")) {
            negated |= Rejections.NOTHING.contains(tokens.get(verb).lemma());
            verb++;
        }
        if (verb >= tokens.size()) {
            return -1;
        }
        boolean is = tokens.get(verb).lemma().equals("be");
        for (int at = verb; at < Math.min(tokens.size(), verb + NEAR + 1); at++) {
            String lemma = tokens.get(at).lemma();
            String tag = tokens.get(at).tag();
            if (Rejections.NOTHING.contains(lemma)
                    || lemma.equals("n't")
                    || lemma.equals("without")
                    || lemma.equals("lack")) {
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

    int falseWithin(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            if (isFalse(tokens, at)) {
                return at;
            }
        }
        return -1;
    }
}
