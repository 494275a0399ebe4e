package news.parallax.extract.reading.quantity;

/**
 * The things that a figure counts.
 *
 * @param head lower-case base form of its head noun
 * @param first index of its first word in the sentence
 * @param next index behind its last word
 */
record CountedNoun(String head, int first, int next) {}
