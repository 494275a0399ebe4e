package news.parallax.extract.reading.text;

import org.jspecify.annotations.Nullable;

/** Penn tags that need no model: figures, opening and closing quotation marks, brackets, stops, dashes, currencies. */
final class EvidentTags {
    private EvidentTags() {}

    /** The tag of a mark or figure, null for a word. */
    @Nullable
    static String of(String text, Span token) {
        char c = text.charAt(token.start());
        if (Character.isDigit(c) && isFigure(text, token)) {
            return "CD";
        }
        if (Character.isLetterOrDigit(c)) {
            return PennTokenizer.isCurrency(token.of(text)) ? "$" : null;
        }
        return switch (c) {
            case '\u201c', '\u201e', '\u00ab', '`' -> "``";
            case '\u201d', '\u00bb' -> "''";
            case '"', '\'', '\u2018', '\u2019' -> quoteTag(text, token);
            case '(', '[', '{' -> "-LRB-";
            case ')', ']', '}' -> "-RRB-";
            case ',' -> ",";
            case '.' -> token.length() == 1 ? "." : ":";
            case '?', '!' -> ".";
            case ':', ';', '\u2026', '\u2014', '\u2013', '\u2015' -> ":";
            case '-' ->
                (token.length() > 1 && !Character.isDigit(text.charAt(token.start() + 1))) || token.length() == 1
                        ? ":"
                        : null;
            default -> PennTokenizer.isCurrency(token.of(text)) ? "$" : null;
        };
    }

    /** Digits, perhaps with a letter or two behind them: "14,000", "3bn", "5.40am", but not "1st" or "11-country". */
    private static boolean isFigure(String text, Span token) {
        int letters = 0;
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (letters > 0 || (c != '.' && c != ',' && c != ':' && !Character.isDigit(c))) {
                return false;
            }
        }
        String end = text.substring(token.end() - Math.min(letters, 2), token.end());
        boolean ordinal = end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th");
        return letters <= 2 && !ordinal;
    }

    @Nullable
    private static String quoteTag(String text, Span token) {
        if (token.length() > 1 && Character.isLetterOrDigit(text.charAt(token.start() + 1))) {
            return null;
        }
        return opens(text, token) ? "``" : closing(text, token);
    }

    private static boolean opens(String text, Span token) {
        char c = text.charAt(token.start());
        if (c == '\u2018') {
            return true;
        }
        boolean openBefore = token.start() == 0 || isOpen(text.charAt(token.start() - 1));
        boolean openBehind = token.end() >= text.length() || isOpen(text.charAt(token.end()));
        return openBefore && !openBehind;
    }

    /** An apostrophe glued to a word that ends in s may be a possessive; the reader of quotations decides. */
    private static String closing(String text, Span token) {
        char c = text.charAt(token.start());
        boolean apostrophe = c == '\'' || c == '\u2019';
        boolean behindS = token.start() > 0 && "sSxzXZ".indexOf(text.charAt(token.start() - 1)) >= 0;
        boolean beforeBlank = token.end() < text.length() && text.charAt(token.end()) == ' ';
        return apostrophe && token.length() == 1 && behindS && beforeBlank ? "POS" : "''";
    }

    private static boolean isOpen(char c) {
        return Characters.isBlank(c)
                || c == '('
                || c == '['
                || c == '\u2014'
                || c == '-'
                || c == '\u2013'
                || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u2018' || c == '\'';
    }
}
