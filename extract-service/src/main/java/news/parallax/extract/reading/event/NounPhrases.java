package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.reading.text.DayWords;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** Finds the noun phrases of a sentence by parts of speech, from left to right. */
public final class NounPhrases {
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS", "FW");
    private static final Set<String> STANDING_ALONE = Set.of("PRP", "EX", "WP");
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$", "WDT");
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "CD", "$", "#", "POS", "VBN", "VBG");

    private final List<Token> tokens;

    private NounPhrases(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    /** In the order of the sentence, without overlap. */
    public static List<NounPhrase> of(Sentence sentence) {
        NounPhrases phrases = new NounPhrases(sentence);
        List<NounPhrase> found = new ArrayList<>();
        int at = 0;
        while (at < phrases.tokens.size()) {
            int end = phrases.endFrom(at);
            int head = phrases.head(at, end);
            if (head >= 0) {
                found.add(new NounPhrase(at, end, head));
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(found);
    }

    private int endFrom(int from) {
        if (STANDING_ALONE.contains(tag(from))) {
            return from + 1;
        }
        int at = from;
        boolean noun = false;
        while (at < tokens.size()) {
            String tag = tag(at);
            boolean fits = (NOUNS.contains(tag) && !(noun && isDay(at)))
                    || isVerbTakenForNoun(at, from)
                    || (MODIFIERS.contains(tag) && (noun ? continuesBehindNoun(at) : isModifier(at, from)))
                    || (OPENERS.contains(tag) && at == from)
                    || (OPENERS.contains(tag) && !noun && OPENERS.contains(tag(at - 1)))
                    || isDegree(at, noun);
            if (!fits) {
                break;
            }
            noun |= NOUNS.contains(tag);
            if (tag.equals("POS")) {
                noun = false;
            }
            at++;
        }
        return at;
    }

    /** "told state media Tuesday": the day is a phrase of its own. */
    private boolean isDay(int at) {
        return DayWords.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
    }

    /** "a tear gas canister": a base form behind an article. */
    private boolean isVerbTakenForNoun(int at, int from) {
        return at == from + 1 && tag(from).equals("DT") && (tag(at).equals("VB") || tag(at).equals("VBP"));
    }

    /** "June 18", "reservoir No. 6", "Russia's", "the two-thirds": what may follow a noun within the phrase. */
    private boolean continuesBehindNoun(int at) {
        return switch (tag(at)) {
            case "POS" -> true;
            case "CD" -> tag(at - 1).startsWith("NNP") && tokens.get(at).text().length() <= 4;
            case "JJ", "VBG" ->
                at + 1 < tokens.size()
                        && NOUNS.contains(tag(at + 1))
                        && tag(at - 1).equals("NNP")
                        && !WordSet.TIMES.has(tokens.get(at + 1).lemma());
            default -> false;
        };
    }

    /** A participle belongs to the phrase only in front of a noun that it can modify. */
    private boolean isModifier(int at, int from) {
        String tag = tag(at);
        if (tag.equals("JJS") || tag.equals("JJR")) {
            return !FigureWords.at(tokens, at);
        }
        if (!tag.equals("VBN") && !tag.equals("VBG")) {
            return true;
        }
        if (at == from + 1 && tag(from).equals("DT")) {
            return true;
        }
        boolean beforeNoun = at + 1 < tokens.size()
                && (NOUNS.contains(tag(at + 1)) || tag(at + 1).equals("JJ"));
        return beforeNoun && at > from;
    }

    /** "the very large", "some 14,000", "about 15,000": an adverb in front of a modifier. */
    private boolean isDegree(int at, boolean noun) {
        return !noun
                && tag(at).equals("RB")
                && at + 1 < tokens.size()
                && Set.of("JJ", "CD", "$", "VBN").contains(tag(at + 1))
                && !VerbNegation.is(tokens.get(at));
    }

    private int head(int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            String tag = tag(at);
            if (NOUNS.contains(tag) || STANDING_ALONE.contains(tag)) {
                return at;
            }
        }
        for (int at = end - 1; at >= from; at--) {
            String tag = tag(at);
            boolean wounded = end - from == 2 && tag(from).equals("DT") && at > from;
            if (tag.equals("CD") || wounded || (tag.equals("DT") && end - from == 1)) {
                return at;
            }
        }
        return -1;
    }

    private String tag(int at) {
        return tokens.get(at).tag();
    }
}
