package news.parallax.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a few words are the name of an outlet, by {@code outlet-names.txt}: a name that is known, a line of names with
 * a word like "Herald" in it, an article before names ("The Valley"), or a domain. What is in doubt is none: people, places
 * and sections of one outlet must not be taken for sources.
 */
final class OutletNames {
    private enum Kind {
        NAME,
        WORD,
        ARTICLE,
        SECTION
    }

    private static final String RESOURCE = "outlet-names.txt";
    private static final int LONGEST = 45;
    private static final int MOST_NAMES = 4;
    private static final int MOST_WORDS_BEHIND_ARTICLE = 3;
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[a-z0-9-]{1,40}\\.){1,3}(?:com|org|net|info|news|tv|[a-z]{2})", Pattern.CASE_INSENSITIVE);
    /** Words that stay small in names. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "de", "la", "le", "el", "del", "di", "da", "do", "und", "der");

    static final OutletNames KNOWN = new OutletNames(PhraseFile.phrases(RESOURCE, Kind.class));

    private final Map<Kind, Set<String>> phrases;

    private OutletNames(Map<Kind, Set<String>> phrases) {
        this.phrases = phrases;
    }

    /** @param words without times, labels and separators around them */
    boolean has(String words) {
        return has(words, false);
    }

    /** The same for a line that stands where outlets are named: there an article before names will do. */
    boolean hasInItsPlace(String words) {
        return has(words, true);
    }

    private boolean has(String words, boolean inItsPlace) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.isBlank() || words.length() > LONGEST || is(Kind.SECTION, lower)) {
            return false;
        }
        if (is(Kind.NAME, lower) || DOMAIN.matcher(words).matches()) {
            return true;
        }
        List<String> parts = List.of(words.split(" "));
        long names = parts.stream().filter(part -> !SMALL.contains(part)).count();
        if (parts.size() < 2 || names > MOST_NAMES || !parts.stream().allMatch(OutletNames::isPartOfName)) {
            return false;
        }
        boolean behindArticle = inItsPlace
                && is(Kind.ARTICLE, parts.getFirst().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words.charAt(0))
                && parts.size() <= MOST_WORDS_BEHIND_ARTICLE + 1
                && !SMALL.contains(parts.getLast());
        return behindArticle || parts.stream().anyMatch(part -> is(Kind.WORD, part.toLowerCase(Locale.ROOT)));
    }

    private static boolean isPartOfName(String word) {
        int first = word.codePointAt(0);
        return SMALL.contains(word)
                || (Character.isUpperCase(first) && word.codePoints().allMatch(OutletNames::isInName))
                || Character.isDigit(first);
    }

    private static boolean isInName(int character) {
        return Character.isLetterOrDigit(character) || "'’.-&".indexOf(character) >= 0;
    }

    private boolean is(Kind kind, String lower) {
        return Objects.requireNonNull(phrases.get(kind)).contains(lower);
    }
}
