package news.parallax.extract.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text. A line break ends a sentence, since the texts come with one paragraph or headline a
 * line, unless the next line goes on in small letters where a line just broke off. Within a paragraph the rules follow Grefenstette and Tapanainen (1994): a full stop ends a sentence
 * unless it belongs to an abbreviation, a decimal or a name.
 *
 * <p>Chosen over OpenNLP's trained detector, which looks around every full stop up to the next blank and so takes
 * quadratic time on strange texts, and which cuts behind military titles and initials.
 */
final class SentenceSplitter {
    private static final int LONGEST_WORD = 24;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Sentences in order, without blanks at their ends, none empty. */
    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLineBreak(c)) {
                if (!wrapsAt(text, i)) {
                    add(sentences, text, start, i);
                    start = i + 1;
                }
            } else if (isTerminal(c)) {
                int end = afterClosers(text, i + 1);
                if (endsSentence(text, i, end)) {
                    add(sentences, text, start, end);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** Whether a single line break merely wraps a sentence. */
    private static boolean wrapsAt(String text, int lineBreak) {
        return lineBreak > 0
                && lineBreak + 1 < text.length()
                && Character.isLowerCase(text.charAt(lineBreak + 1))
                && (Character.isLetterOrDigit(text.charAt(lineBreak - 1)) || text.charAt(lineBreak - 1) == ',');
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** Behind further terminals, closing quotation marks and brackets. */
    private static int afterClosers(String text, int i) {
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean closer = isTerminal(c) || Characters.isClosingQuote(c) || c == ')' || c == ']';
            if (!closer || opensAt(text, i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** A straight quotation mark with a blank before it and none behind it opens. */
    private static boolean opensAt(String text, int i) {
        boolean straight = text.charAt(i) == '"' || text.charAt(i) == '\'';
        return straight
                && Characters.isBlank(text.charAt(i - 1))
                && i + 1 < text.length()
                && !Characters.isBlank(text.charAt(i + 1));
    }

    private boolean endsSentence(String text, int terminal, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!Characters.isBlank(text.charAt(end))) {
            return gluedSentenceFollows(text, terminal, end);
        }
        int next = nextVisible(text, end);
        if (next >= text.length() || Characters.isLineBreak(text.charAt(next)) || isBullet(text.charAt(next))) {
            return true;
        }
        int word = skipOpeners(text, next);
        if (word == text.length() || !opensWithCapital(text, word)) {
            return false;
        }
        boolean bareStop = text.charAt(terminal) == '.' && end == terminal + 1;
        return !bareStop || abbreviationAllowsEnd(text, terminal, word);
    }

    private static boolean opensWithCapital(String text, int word) {
        return Character.isUpperCase(text.charAt(word)) || Character.isDigit(text.charAt(word));
    }

    /** "the end.The next": scraped pages lose blanks. */
    private static boolean gluedSentenceFollows(String text, int terminal, int end) {
        if (text.charAt(end) == '"' || Characters.isOpeningQuote(text.charAt(end))) {
            return end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)) && end > terminal;
        }
        return terminal >= 2
                && end + 1 < text.length()
                && Character.isLowerCase(text.charAt(terminal - 1))
                && Character.isLowerCase(text.charAt(terminal - 2))
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private boolean abbreviationAllowsEnd(String text, int terminal, int next) {
        Abbreviations.Kind kind = abbreviations.kindOf(wordBefore(text, terminal));
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case TITLE -> false;
            case NUMBER -> !Character.isDigit(text.charAt(next));
            case EITHER -> abbreviations.opensSentence(wordAt(text, next));
        };
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_WORD && isWordOrStop(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWordOrStop(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static int nextVisible(String text, int i) {
        while (i < text.length() && Characters.isBlank(text.charAt(i)) && !Characters.isLineBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipOpeners(String text, int i) {
        int limit = Math.min(text.length(), i + 4);
        while (i < limit
                && (Characters.isOpeningQuote(text.charAt(i)) || text.charAt(i) == '(' || text.charAt(i) == '[')) {
            i++;
        }
        return i;
    }

    private static boolean isBullet(char c) {
        return c == '\u2022' || c == '\u25cf' || c == '\u25aa';
    }
}
