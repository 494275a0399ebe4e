package news.parallax.extract.reading.event;

/**
 * A noun phrase without what hangs on behind it: "the Danish company's chairman", "about 15,000 soldiers".
 *
 * @param from index in the sentence of its first token
 * @param to index behind its last one
 * @param head index of the noun, number or pronoun that it is about, the last of its kind
 */
public record NounPhrase(int from, int to, int head) {
    public NounPhrase {
        if (from < 0 || head < from || to <= head) {
            throw new IllegalArgumentException("noun phrase " + from + ".." + to + " with head " + head);
        }
    }
}
