package news.parallax.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Content words, to tell whether two passages are about one thing. */
final class Words {
    private static final int CONTENT_LENGTH = 5;
    private static final int STEM = 6;

    private Words() {}

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Long words cut to a common stem, names and figures: what a passage is about. */
    static Set<String> content(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(text.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    static Set<String> content(List<Paragraph> paragraphs) {
        Set<String> words = new HashSet<>();
        paragraphs.forEach(paragraph -> words.addAll(content(paragraph.text())));
        return words;
    }

    /** The share of the passage's content words that the topic knows too, from 0 to 1; 0 for a passage without any. */
    static double share(String passage, Set<String> topic) {
        Set<String> words = content(passage);
        return words.isEmpty() ? 0 : words.stream().filter(topic::contains).count() / (double) words.size();
    }

    private static void add(String word, Set<String> words) {
        boolean name = word.length() >= 3 && Character.isUpperCase(word.charAt(0)) && !isCommon(word);
        if (name || word.length() >= CONTENT_LENGTH) {
            String lower = word.toLowerCase(Locale.ROOT);
            words.add(lower.substring(0, Math.min(STEM, lower.length())));
        }
    }

    /** Short words that a sentence begins with; capitals make no names of them. */
    private static boolean isCommon(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "the",
                    "and",
                    "but",
                    "for",
                    "its",
                    "his",
                    "her",
                    "she",
                    "they",
                    "this",
                    "that",
                    "was",
                    "were",
                    "with",
                    "when",
                    "what",
                    "how",
                    "who",
                    "why",
                    "not",
                    "has",
                    "had",
                    "have",
                    "are",
                    "all",
                    "one",
                    "two",
                    "from",
                    "some",
                    "our",
                    "you",
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "may",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "oct",
                    "nov",
                    "dec" -> true;
            default -> false;
        };
    }
}
