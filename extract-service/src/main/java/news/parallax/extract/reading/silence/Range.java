package news.parallax.extract.reading.silence;

/**
 * Words of a sentence.
 *
 * @param from index of the first
 * @param to index behind the last
 */
record Range(int from, int to) {}
