package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens side by side that the tagger takes for names: "Mayor Ana Ruiz".
 *
 * @param from its first token
 * @param to its last token
 */
record NameRun(int from, int to) {
    /** What is longer, such as a line in capitals, is cut. */
    private static final int MOST_TOKENS = 9;

    /** From left to right. */
    static List<NameRun> in(SentenceTree tree) {
        List<NameRun> runs = new ArrayList<>();
        int from = 0;
        while (from < tree.size()) {
            if (!tree.isName(from)) {
                from++;
                continue;
            }
            int to = from;
            while (tree.isName(to + 1) && to + 1 < from + MOST_TOKENS) {
                to++;
            }
            runs.add(new NameRun(from, to));
            from = to + 1;
        }
        return runs;
    }
}
