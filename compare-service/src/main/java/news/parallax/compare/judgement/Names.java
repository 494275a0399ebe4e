package news.parallax.compare.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
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

    /**
     * What is asked of a name again and again.
     *
     * @param telling the words that tell whose it is
     * @param initials of its words in capitals
     * @param acronyms its words that are all capitals, three or more
     * @param pronoun whether it names nobody in particular
     */
    record Name(List<String> words, Set<String> telling, String initials, List<String> acronyms, boolean pronoun) {
        static Name read(String name) {
            List<String> words = Stems.words(name);
            return new Name(
                    words,
                    tellingAmong(words),
                    initialsOf(words),
                    words.stream().filter(Names::isAcronym).toList(),
                    PRONOUNS.contains(name.toLowerCase(Locale.ROOT)));
        }

        boolean maySame(Name other) {
            return !telling.isEmpty()
                    && !other.telling.isEmpty()
                    && (telling.containsAll(other.telling) || other.telling.containsAll(telling));
        }

        /** Like {@link #maySame}, and also where one is the initials of the other. */
        boolean mayBeSameBody(Name other) {
            return maySame(other) || isInitialsOf(other) || other.isInitialsOf(this) || sharesAcronym(other);
        }

        private boolean isInitialsOf(Name other) {
            // No stream: every pair of claims asks, and few names are acronyms.
            for (String acronym : acronyms) {
                if (other.initials.endsWith(acronym)) {
                    return true;
                }
            }
            return false;
        }

        private boolean sharesAcronym(Name other) {
            for (String acronym : acronyms) {
                if (other.words.contains(acronym)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Every pair of claims asks for two of few names. */
    private static final Cache<String, Name> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    static Name known(String name) {
        return KNOWN.get(name, Name::read);
    }

    static boolean maySame(String a, String b) {
        return known(a).maySame(known(b));
    }

    /** Words of a name that tell whose it is; all of them where every one is a title. */
    static Set<String> telling(String name) {
        return known(name).telling();
    }

    private static Set<String> tellingAmong(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            all.add(Stems.ofWord(word.toLowerCase(Locale.ROOT)));
        }
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(TITLES::contains);
        return Collections.unmodifiableSet(telling.isEmpty() ? all : telling);
    }

    /** @param stem of a word that is a title, an office or says nothing of whose name it is */
    static boolean isTitle(String stem) {
        return TITLES.contains(stem);
    }

    /** The initials of a name in capitals, to know "KCNA" by "Korean Central News Agency". */
    static String initials(String name) {
        return known(name).initials();
    }

    private static String initialsOf(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Names of nobody in particular: "he", "they". */
    static boolean isPronoun(String name) {
        return known(name).pronoun();
    }

    /** Like {@link #maySame}, and also where one is the initials of the other. */
    static boolean mayBeSameBody(String a, String b) {
        return known(a).mayBeSameBody(known(b));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 3 && word.chars().allMatch(Character::isUpperCase);
    }
}
