package news.parallax.ingest.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The characters that a stored text may hold. */
public final class PlainCharacters {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PlainCharacters() {}

    /**
     * The text without what PostgreSQL, JSON or a reader's eye cannot hold: control and invisible format characters and
     * lone surrogates go, every kind of line end becomes {@code \n}, every other blank a plain space; runs of blanks
     * become one, lines are trimmed.
     */
    public static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r') {
                i += i < raw.length() && raw.charAt(i) == '\n' ? 1 : 0;
                endLine(kept);
            } else if (isLineEnd(character)) {
                endLine(kept);
            } else if (isBlank(character)) {
                addBlank(kept);
            } else if (isKept(character)) {
                kept.appendCodePoint(character);
            }
        }
        trimLine(kept);
        return kept.toString();
    }

    /** As {@link #clean}, on one line. */
    public static String cleanLine(String raw) {
        return clean(clean(raw).replace('\n', ' ')).strip();
    }

    /** As {@link #cleanLine}, cut to a length; empty where nothing is left. */
    public static Optional<String> line(@Nullable String raw, int limit) {
        return Optional.ofNullable(raw)
                .map(PlainCharacters::cleanLine)
                .filter(line -> !line.isEmpty())
                .map(line -> cut(line, limit));
    }

    /** At most {@code limit} code units of it, never between the halves of a surrogate pair. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n'
                || character == '\f'
                || character == 0x0b
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == NO_BREAK_SPACE || Character.isSpaceChar(character);
    }

    /** Zero-width joiners stay: scripts of India and emoji are spelt with them. */
    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == 0x200c || character == 0x200d;
            default -> character != BYTE_ORDER_MARK;
        };
    }

    private static void endLine(StringBuilder kept) {
        trimLine(kept);
        kept.append('\n');
    }

    private static void trimLine(StringBuilder kept) {
        while (!kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ') {
            kept.setLength(kept.length() - 1);
        }
    }

    private static void addBlank(StringBuilder kept) {
        boolean atStart = kept.isEmpty() || kept.charAt(kept.length() - 1) == '\n';
        if (!atStart && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }
}
