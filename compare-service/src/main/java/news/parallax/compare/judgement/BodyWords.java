package news.parallax.compare.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.WordList;

/** Words that tell what kind of body puts out an account: "the company", "Inc.". Loaded once. */
final class BodyWords {
    private static final String FORM = "form";
    private static final String COMPANY = "company";
    private static final Map<String, Set<String>> KINDS =
            WordList.groups("/news/parallax/compare/judgement/body-words.txt");

    private BodyWords() {}

    /** Whether a word of a name only tells its legal form. */
    static boolean isLegalForm(String word) {
        return KINDS.get(FORM).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The kinds of bodies that words tell of; who has a legal form is a company. Empty where they tell of none. */
    static Set<String> kindsOf(List<String> words) {
        return KINDS.entrySet().stream()
                .filter(kind ->
                        words.stream().anyMatch(word -> kind.getValue().contains(word.toLowerCase(Locale.ROOT))))
                .map(kind -> kind.getKey().equals(FORM) ? COMPANY : kind.getKey())
                .collect(Collectors.toSet());
    }
}
