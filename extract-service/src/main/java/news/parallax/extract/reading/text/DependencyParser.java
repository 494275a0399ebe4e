package news.parallax.extract.reading.text;

import java.util.Arrays;

/** Says which token of a sentence depends on which, in Stanford's basic dependencies. */
interface DependencyParser {
    /**
     * The tree over one sentence.
     *
     * @param words tokens of one sentence
     * @param tags their Penn parts of speech
     */
    Dependencies parse(String[] words, String[] tags);

    /**
     * The tree over a sentence.
     *
     * @param heads for each token the index of its head, -1 for a root
     * @param relations for each token the label of the dependency on its head
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Dependencies(int[] heads, String[] relations) {
        /** Every token a root without a label. */
        static Dependencies none(String[] words, String[] tags) {
            int[] heads = new int[words.length];
            String[] relations = new String[words.length];
            Arrays.fill(heads, -1);
            Arrays.fill(relations, "");
            return new Dependencies(heads, relations);
        }
    }
}
