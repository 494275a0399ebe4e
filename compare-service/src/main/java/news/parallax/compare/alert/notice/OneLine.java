package news.parallax.compare.alert.notice;

/**
 * Makes a line of a text that is not ours: no line breaks, no control characters, nothing that turns the direction of
 * writing around (Unicode Technical Report 36, 3.1), and no longer than stated.
 */
public final class OneLine {
    private static final String ELLIPSIS = "…";
    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {}

    /**
     * The text as one line, cut with an ellipsis between code points.
     *
     * @param longest in UTF-16 code units, at least 1
     */
    public static String of(String text, int longest) {
        // What is thrown away anyway is not walked through.
        int read = Math.min(text.length(), 4 * longest + 16);
        StringBuilder line = new StringBuilder(Math.min(read, longest + 2));
        for (int i = 0; i < read; ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            append(line, code);
        }
        String whole = line.toString().strip();
        return whole.length() <= longest && read == text.length() ? whole : cut(whole + ELLIPSIS, longest);
    }

    private static void append(StringBuilder line, int code) {
        boolean blank = Character.isWhitespace(code) || Character.isISOControl(code) || Character.isSpaceChar(code);
        if (blank) {
            if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (Character.getType(code) == Character.SURROGATE) {
            line.append(REPLACEMENT);
        } else if (!turnsDirection(code)) {
            line.appendCodePoint(code);
        }
    }

    private static boolean turnsDirection(int code) {
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    }

    /** At most so many UTF-16 code units, with an ellipsis where something is missing; never half a code point. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - ELLIPSIS.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, Math.max(end, 0)).stripTrailing() + ELLIPSIS;
    }
}
