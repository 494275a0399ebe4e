package news.parallax.ingest.page;

import java.util.Locale;

/**
 * One paragraph or line of a page, and what its shape gives away.
 *
 * @param text on one line, not blank
 * @param listed whether the page marked it as an item of a list; the mark is not part of the text
 */
record Paragraph(String text, boolean listed) {
    private static final String STOPS = ".!?…。！？।؟";
    private static final String CLOSERS = "\"'”’»)]*";
    private static final int PROSE_WORDS = 4;
    private static final int SHORTEST_QUOTE = 2;
    private static final int LONG_LINE_WORDS = 25;

    Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph must have text");
        }
    }

    /** Ends as a sentence ends, quotation marks and brackets aside. */
    boolean endsAsSentence() {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return STOPS.indexOf(text.charAt(end)) >= 0;
    }

    /** Cut off by the page: teasers end so, articles do not. */
    boolean endsCutOff() {
        return text.endsWith("…") || text.endsWith("...") || (!endsAsSentence() && words() >= LONG_LINE_WORDS);
    }

    /** Reads as running text rather than as a heading, a link or a label. */
    boolean isProse() {
        if (!endsAsSentence()) {
            return words() >= LONG_LINE_WORDS && !isTitleCase();
        }
        return words() >= PROSE_WORDS || spacelessScript() || (startsWithQuotation() && words() >= SHORTEST_QUOTE);
    }

    /** Most words begin with a capital, as in a row of links. */
    private boolean isTitleCase() {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
                small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return capitals > small;
    }

    /** The number of words; a script without spaces counts three characters as a word. */
    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return spacelessScript() ? Math.max(words, text.length() / 3) : words;
    }

    private boolean spacelessScript() {
        Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointAt(text.length() / 2));
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean startsWithQuotation() {
        return "\"“'‘«".indexOf(text.charAt(0)) >= 0;
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only, in lower case: two lines with one key say the same. */
    String key() {
        return Words.key(text);
    }
}
