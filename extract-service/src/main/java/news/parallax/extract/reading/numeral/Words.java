package news.parallax.extract.reading.numeral;

import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** The words of one sentence in their order. Asking beyond either end gives a word that equals nothing. */
public final class Words {
    private final List<Word> words;
    private final List<Token> tokens;

    private Words(List<Word> words, List<Token> tokens) {
        this.words = List.copyOf(words);
        this.tokens = tokens;
    }

    public static Words of(AnnotatedText text, Sentence sentence) {
        return new Words(WordLexer.words(text.text(), sentence), sentence.tokens());
    }

    /** The tokens of the sentence, for {@link Word#token()}. */
    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return words.size();
    }

    public Word at(int index) {
        return index < 0 || index >= words.size() ? Word.NONE : words.get(index);
    }

    public boolean is(int index, String word) {
        return at(index).is(word);
    }

    public boolean isOneOf(int index, Set<String> set) {
        return set.contains(at(index).lower());
    }

    /** Whether the words from {@code index} on are these. */
    public boolean follow(int index, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!is(index + i, expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a hyphen joins the words on both sides of it. */
    public boolean joinsAt(int index) {
        return at(index).isHyphen() && at(index).glued() && at(index + 1).glued();
    }
}
