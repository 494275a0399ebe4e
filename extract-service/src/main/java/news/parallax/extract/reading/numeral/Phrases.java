package news.parallax.extract.reading.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it stands for. Of several that match the longest wins.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** A phrase found from word {@code first} to before word {@code next}. */
    public record Match<T>(T value, int first, int next) {}

    private record Phrase<T>(List<Word> words, boolean exact, T value) {}

    /** Adds a phrase that matches in any case, or, if it starts with "=", only as it is written behind that. */
    public void add(String phrase, T value) {
        boolean exact = phrase.length() > 1 && phrase.charAt(0) == '=';
        String text = exact ? phrase.substring(1) : phrase;
        List<Word> words = words(text);
        Phrase<T> entry = new Phrase<>(words, exact, value);
        put(byFirst, words.getFirst().lower(), entry);
        put(byLast, words.getLast().lower(), entry);
    }

    private static List<Word> words(String text) {
        Sentence sentence = new Sentence(0, text.length(), List.of());
        return WordLexer.words(new AnnotatedText(text, List.of(sentence)).text(), sentence);
    }

    private static <T> void put(Map<String, List<Phrase<T>>> index, String key, Phrase<T> phrase) {
        List<Phrase<T>> list = index.computeIfAbsent(key, word -> new ArrayList<>());
        list.add(phrase);
        list.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size())
                .reversed()
                .thenComparing(Phrase::exact, Comparator.reverseOrder()));
    }

    /** The longest phrase that begins at the word. */
    public @Nullable Match<T> at(Words words, int index) {
        for (Phrase<T> phrase : byFirst.getOrDefault(words.at(index).lower(), List.of())) {
            if (matches(words, index, phrase)) {
                return new Match<>(phrase.value(), index, index + phrase.words().size());
            }
        }
        return null;
    }

    /** The longest phrase that ends directly before the word. */
    public @Nullable Match<T> before(Words words, int index) {
        return before(words, index, Integer.MAX_VALUE);
    }

    /** The longest phrase of at most so many words that ends directly before the word. */
    public @Nullable Match<T> before(Words words, int index, int longest) {
        for (Phrase<T> phrase : byLast.getOrDefault(words.at(index - 1).lower(), List.of())) {
            int first = index - phrase.words().size();
            if (phrase.words().size() <= longest && matches(words, first, phrase)) {
                return new Match<>(phrase.value(), first, index);
            }
        }
        return null;
    }

    private static <T> boolean matches(Words words, int index, Phrase<T> phrase) {
        for (int i = 0; i < phrase.words().size(); i++) {
            Word expected = phrase.words().get(i);
            Word actual = words.at(index + i);
            if (i > 0 && expected.isDigits() && !actual.glued()) {
                return false; // "ft2" against "12 ft 2 in"
            }
            boolean same = phrase.exact() ? actual.text().equals(expected.text()) : actual.is(expected.lower());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
