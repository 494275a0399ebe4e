package news.parallax.compare.judgement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.compare.alignment.Stems;

/** Whether two ways of naming a person or body may mean the same one ("Governor Kabemba", "Honoré Kabemba"). */
final class Names {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "prof",
            "professor",
            "president",
            "minister",
            "governor",
            "senator",
            "general",
            "colonel",
            "captain",
            "chief",
            "executive",
            "director",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "deputy",
            "vice",
            "prime",
            "secretary",
            "mayor",
            "judge",
            "king",
            "queen",
            "leader",
            "head",
            "former",
            "official",
            "the",
            "of",
            "and",
            "for",
            "a",
            "an",
            "in",
            "at",
            "news",
            "agency");

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "who", "one", "some", "others", "both", "another");

    private Names() {}

    static boolean maySame(String a, String b) {
        Set<String> one = telling(a);
        Set<String> other = telling(b);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    /** Words of a name that tell whose it is; all of them where every one is a title. */
    static Set<String> telling(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : Stems.words(name)) {
            all.add(Stems.ofWord(word.toLowerCase(Locale.ROOT)));
        }
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(TITLES::contains);
        return telling.isEmpty() ? all : telling;
    }

    /** @param stem of a word that is a title, an office or says nothing of whose name it is */
    static boolean isTitle(String stem) {
        return TITLES.contains(stem);
    }

    /** The initials of a name in capitals, to know "KCNA" by "Korean Central News Agency". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Stems.words(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Names of nobody in particular: "he", "they". */
    static boolean isPronoun(String name) {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Like {@link #maySame}, and also where one is the initials of the other. */
    static boolean mayBeSameBody(String a, String b) {
        return maySame(a, b) || isInitialsOf(a, b) || isInitialsOf(b, a) || shareAcronym(a, b);
    }

    private static boolean shareAcronym(String a, String b) {
        List<String> others = Stems.words(b);
        return Stems.words(a).stream().anyMatch(word -> isAcronym(word) && others.contains(word));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 3 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isInitialsOf(String shortName, String longName) {
        for (String word : Stems.words(shortName)) {
            if (isAcronym(word) && initials(longName).endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
