package news.parallax.compare.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.WordList;

/** Words that tell what kind of outlet is meant: "agency", "Radio". Loaded once. */
final class OutletWords {
    private static final Map<String, Set<String>> KINDS =
            WordList.groups("/news/parallax/compare/judgement/outlet-words.txt");
    private static final String ACCOUNT = "account";

    private OutletWords() {}

    /** Whether a word tells a kind of outlet, or what an outlet's words are called. */
    static boolean contains(String word) {
        return KINDS.values().stream().anyMatch(words -> words.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The kinds of outlets that words tell of; empty where they tell of none. */
    static Set<String> kindsOf(List<String> words) {
        return KINDS.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(ACCOUNT))
                .filter(kind ->
                        words.stream().anyMatch(word -> kind.getValue().contains(word.toLowerCase(Locale.ROOT))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
