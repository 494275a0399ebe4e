package news.parallax.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.compare.alignment.CommonWords;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;

/** Makes the profile of an article from its title and text. */
public final class ArticleProfiles {
    static final int MAX_NAMES = 40;
    static final int MAX_WORDS = ArticleProfile.MAX_TERMS - MAX_NAMES;

    /** Code units of the body that are looked at. */
    private static final int READ = 12_000;
    /** Code units in which an article says what it is about. */
    private static final int LEAD = 700;

    private static final int IN_TITLE = 3;
    private static final int IN_LEAD = 3;
    private static final int MOST_MENTIONS = 4;
    private static final int SHORTEST = 3;

    private ArticleProfiles() {}

    public static ArticleProfile of(ClaimsExtracted claims) {
        ArticlePublished article = claims.article();
        String body = article.body().substring(0, Math.min(READ, article.body().length()));
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        count(body, names, words);
        for (String word : new HashSet<>(Stems.words(body.substring(0, Math.min(LEAD, body.length()))))) {
            raise(word, IN_LEAD, names, words);
        }
        for (String word : new HashSet<>(Stems.words(article.title()))) {
            addOfTitle(word, names, words);
        }
        List<String> terms = new ArrayList<>();
        best(names, MAX_NAMES).forEach(name -> terms.add(ArticleProfile.NAME_MARK + name));
        terms.addAll(best(words, MAX_WORDS));
        return new ArticleProfile(article.articleId(), article.source(), article.title(), article.publishedAt(), terms);
    }

    /** Counts names, which are written with a capital even within a sentence, and content words. */
    private static void count(String body, Map<String, Integer> names, Map<String, Integer> words) {
        int end = 0;
        for (String word : Stems.words(body)) {
            int start = body.indexOf(word, end);
            boolean withinSentence = start > 1 && isWithinSentence(body, start);
            end = start + word.length();
            if (isTooShort(word)) {
                continue;
            }
            if (Character.isLowerCase(word.charAt(0))) {
                addWord(words, word);
            } else if (withinSentence) {
                names.merge(word.toLowerCase(Locale.ROOT), 1, (a, b) -> Math.min(MOST_MENTIONS, a + b));
            }
        }
    }

    private static boolean isWithinSentence(String body, int start) {
        char before = body.charAt(start - 1);
        if (before == '-' || before == '\'' || before == '’') {
            return true;
        }
        return before == ' ' && (Character.isLetterOrDigit(body.charAt(start - 2)) || body.charAt(start - 2) == ',');
    }

    private static void addWord(Map<String, Integer> words, String word) {
        String stem = Stems.ofWord(word);
        if (!CommonWords.contains(stem)) {
            words.merge(stem, 1, (a, b) -> Math.min(MOST_MENTIONS, a + b));
        }
    }

    private static void raise(String word, int by, Map<String, Integer> names, Map<String, Integer> words) {
        names.computeIfPresent(word.toLowerCase(Locale.ROOT), (name, count) -> count + by);
        words.computeIfPresent(Stems.ofWord(word), (stem, count) -> count + by);
    }

    /** Headlines leave out what the text says in other words; whether it is a name cannot be seen there. */
    private static void addOfTitle(String word, Map<String, Integer> names, Map<String, Integer> words) {
        if (isTooShort(word)) {
            return;
        }
        if (!names.containsKey(word.toLowerCase(Locale.ROOT))) {
            String stem = Stems.ofWord(word);
            if (!CommonWords.contains(stem)) {
                words.putIfAbsent(stem, 0);
            }
        }
        raise(word, IN_TITLE, names, words);
    }

    private static boolean isTooShort(String word) {
        return word.length() < SHORTEST || Character.isDigit(word.charAt(0));
    }

    private static List<String> best(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
