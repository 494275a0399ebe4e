package news.parallax.ingest.page;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases of {@code furniture.txt}, read once; what each kind means stands at the head of that file. */
final class FurnitureLexicon {
    enum Kind {
        BLOCK,
        END,
        LABEL,
        LINE,
        CAPTION,
        PHOTO,
        IMPERATIVE,
        ASKED,
        CREDIT
    }

    private static final String RESOURCE = "furniture.txt";
    private static final int LONGEST_PHRASE = 48;
    static final FurnitureLexicon ENGLISH = read();

    private final Map<Kind, Set<String>> phrases;

    private FurnitureLexicon(Map<Kind, Set<String>> phrases) {
        this.phrases = phrases;
    }

    /** Whether the phrase stands in the list as it is. */
    boolean has(Kind kind, String lowerCasePhrase) {
        return phrasesOf(kind).contains(lowerCasePhrase);
    }

    /** Whether the text begins with an entry that ends at a word's end; an empty text begins with none. */
    boolean begins(Kind kind, String lowerCaseText) {
        Set<String> entries = phrasesOf(kind);
        int longest = Math.min(lowerCaseText.length(), LONGEST_PHRASE);
        for (int end = 1; end <= longest; end++) {
            if (endsWord(lowerCaseText, end) && entries.contains(lowerCaseText.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the entries stands in the text as whole words. */
    boolean within(Kind kind, String lowerCaseText) {
        return phrasesOf(kind).stream().anyMatch(phrase -> standsIn(lowerCaseText, phrase));
    }

    private Set<String> phrasesOf(Kind kind) {
        return Objects.requireNonNull(phrases.get(kind));
    }

    private static boolean standsIn(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            boolean startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (startsWord && endsWord(text, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static FurnitureLexicon read() {
        Map<Kind, Set<String>> phrases = PhraseFile.phrases(RESOURCE, Kind.class);
        phrases.values().stream().flatMap(Set::stream).forEach(phrase -> {
            if (phrase.length() > LONGEST_PHRASE) {
                throw new IllegalStateException(RESOURCE + ": too long: " + phrase);
            }
        });
        return new FurnitureLexicon(phrases);
    }
}
