package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordList;

/** Words by which a report shows that a matter is contended: "insists", "disputes", "but", "only". */
final class Contention {
    private static final Set<String> STEMS = read();

    private Contention() {}

    /** @param stems of the words of a sentence */
    static boolean in(Set<String> stems) {
        return stems.stream().anyMatch(STEMS::contains);
    }

    private static Set<String> read() {
        Set<String> stems = new HashSet<>();
        WordList.lines("/news/parallax/compare/judgement/contention.txt").forEach(line -> stems.addAll(Stems.of(line)));
        return Set.copyOf(stems);
    }
}
