package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** The content words of a stretch of text: what it is about. */
public final class Terms {
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "get", "n't", "percent", "per", "cent", "mr", "mrs", "ms", "dr", "other", "such",
            "same", "own", "more", "many", "much", "most", "least", "few", "last", "little", "first", "second", "one",
            "number", "some");

    private Terms() {}

    /** Lower-case base forms in the order of the text, without figures, times and repetitions. */
    public static List<String> between(Sentence sentence, int from, int to) {
        List<String> terms = new ArrayList<>();
        for (Token token : sentence.tokens().subList(from, to)) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (isContent(token, lemma) && !terms.contains(lemma) && terms.size() < Claim.MAX_TERMS) {
                terms.add(lemma);
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isContent(Token token, String lemma) {
        String tag = token.tag();
        boolean open = tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ");
        return open
                && lemma.length() > 1
                && lemma.length() <= 60
                && !EMPTY.contains(lemma)
                && !WordSet.TIMES.has(lemma)
                && Character.isLetter(lemma.codePointAt(0));
    }
}
