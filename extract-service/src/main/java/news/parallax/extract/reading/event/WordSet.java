package news.parallax.extract.reading.event;

import java.util.Set;
import news.parallax.extract.reading.text.ResourceLines;

/** Base forms that a resource beside this package lists, one a line. */
final class WordSet {
    static final WordSet SPEECH_VERBS = new WordSet("speech-verbs.txt");
    static final WordSet REPORTING_VERBS = new WordSet("reporting-verbs.txt");
    static final WordSet TIMES = new WordSet("time-words.txt");
    static final WordSet PLANS = new WordSet("plan-words.txt");
    static final WordSet EXPECTATIONS = new WordSet("expectation-words.txt");
    static final WordSet PLACES = new WordSet("place-words.txt");

    private final Set<String> words;

    private WordSet(String resource) {
        this.words = Set.copyOf(ResourceLines.of(WordSet.class, resource));
    }

    boolean has(String lemma) {
        return words.contains(lemma);
    }
}
