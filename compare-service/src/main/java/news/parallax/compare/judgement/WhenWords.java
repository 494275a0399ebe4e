package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordList;

/** Words that say when something happens and nothing of what happens: "Monday", "dawn", "late". */
final class WhenWords {
    private static final Set<String> STEMS = read();

    private WhenWords() {}

    static Set<String> stems() {
        return STEMS;
    }

    private static Set<String> read() {
        Set<String> stems = new HashSet<>();
        WordList.lines("/news/parallax/compare/judgement/when-words.txt").forEach(line -> stems.addAll(Stems.of(line)));
        return Set.copyOf(stems);
    }
}
