package news.parallax.extract.reading.text;

/** Classes of characters, as typesetters and scrapers use them. */
public final class Characters {
    private Characters() {}

    /** Blanks of every kind, line breaks and zero-width characters. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u2007'
                || c == '\u202f'
                || c == '\u200b'
                || c == '\ufeff';
    }

    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f';
    }

    /** A mark that may open a quotation; straight ones may open and close. */
    public static boolean isOpeningQuote(char c) {
        return c == '"' || c == '\'' || c == '\u201c' || c == '\u2018' || c == '\u00ab' || c == '\u201e' || c == '`';
    }

    /** A mark that may close a quotation; straight ones may open and close. */
    public static boolean isClosingQuote(char c) {
        return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
    }
}
