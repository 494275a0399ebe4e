package news.parallax.compare.story;

import java.util.HashMap;
import java.util.Map;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordVectors;

/**
 * How little of the day's news a word is in: from 0, in so much that sharing it says nothing, to 1. Goes by the word's place
 * among the words of English in the order of their frequency, which by Zipf's law tells how frequent it is; a list that never
 * changes, so that whether two articles are kin does not hang on what else has come in.
 */
final class Rarity {
    /** As frequent as a surname that everybody knows ("Clinton" has place 4,481, "Trump" 5,507). */
    private static final int FAMOUS = 4_000;

    private static final int EVERYDAY = 500;
    /** Where what is not in the list is taken to stand. */
    private static final int UNLISTED = 30_000;

    private static final Map<String, Integer> WORDS = WordVectors.english().places();
    private static final Map<String, Integer> STEMS = mostFrequentOfEachStem();

    private Rarity() {}

    private static Map<String, Integer> mostFrequentOfEachStem() {
        Map<String, Integer> stems = new HashMap<>();
        WORDS.forEach((word, place) -> stems.merge(Stems.ofWord(word), place, Math::min));
        return stems;
    }

    /** Of a word that is written with a capital within sentences. */
    static double ofName(String lowerCaseName) {
        return BroadNames.contains(lowerCaseName) ? 0 : of(WORDS.getOrDefault(lowerCaseName, UNLISTED), FAMOUS);
    }

    /** Of any other word, given by its stem. */
    static double ofStem(String stem) {
        return of(STEMS.getOrDefault(stem, UNLISTED), EVERYDAY);
    }

    private static double of(int place, int least) {
        return Math.max(0, Math.log((place + 1.0) / least) / Math.log((UNLISTED + 1.0) / least));
    }
}
