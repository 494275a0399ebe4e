package news.parallax.extract.reading.text;

/**
 * One token of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param start offset of its first UTF-16 code unit in the whole text
 * @param end offset behind its last one
 * @param text exactly that part of the text
 * @param tag Penn Treebank part of speech
 * @param lemma lower-case base form
 * @param head index in the sentence of the token it depends on, -1 for the root and where nothing was parsed
 * @param relation label of that dependency, empty where nothing was parsed
 */
public record Token(int index, int start, int end, String text, String tag, String lemma, int head, String relation) {}
