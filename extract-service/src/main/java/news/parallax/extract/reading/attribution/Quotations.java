package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.reading.text.Characters;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text, marks included, in order and without overlap. Double marks and single ones are known,
 * straight and curly. A quotation that is not closed ends with its paragraph.
 */
final class Quotations {
    private static final int SHORTEST_SINGLE = 12;
    private static final int LONGEST_SINGLE = 2_000;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    /** What {@link #singleEnd} found last: looking again from every mark would take the square of a paragraph. */
    private int nextDecisive = -1;

    private int nextDoubtful = -1;

    Quotations(String text) {
        this.text = text;
        int paragraph = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
                readParagraph(text, paragraph, i);
                paragraph = i + 1;
            }
        }
    }

    List<Span> all() {
        return spans;
    }

    /** The quotation around an offset, null where the words are not quoted. */
    @Nullable
    Span at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return span;
            }
        }
        return null;
    }

    /** The question or exclamation in marks that ends before an offset on its line, null where none does. */
    @Nullable
    Span exclaimedBefore(int offset) {
        int end = offset;
        while (end > 0 && Characters.isBlank(text.charAt(end - 1)) && !Characters.isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        Span quotation = end == 0 || end == offset ? null : at(end - 1);
        boolean exclaimed =
                quotation != null && quotation.end() == end && "?!".indexOf(text.charAt(Math.max(0, end - 2))) >= 0;
        return exclaimed ? quotation : null;
    }

    /** The quotation that begins behind an offset and blanks; else the line that follows; null at the end of the text. */
    @Nullable
    Span following(int offset) {
        int start = offset;
        while (start < text.length() && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        Span quotation = at(start);
        if (quotation != null || start == text.length()) {
            return quotation;
        }
        int end = start;
        while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private void readParagraph(String text, int from, int to) {
        int opened = -1;
        nextDecisive = -1;
        nextDoubtful = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int typed = isTypedDouble(text, i, to) ? 1 : 0;
            if (opened < 0 && (typed > 0 || opensDouble(text, i, from))) {
                opened = i;
                i += typed;
            } else if (opened >= 0 && (typed > 0 || closesDouble(c))) {
                spans.add(new Span(opened, i + 1 + typed));
                opened = -1;
                i += typed;
            } else if (opened < 0 && opensSingle(text, i, from, to)) {
                int end = singleEnd(i + 1, to);
                if (end > 0) {
                    spans.add(new Span(i, end));
                    i = end - 1;
                }
            }
        }
        if (opened >= 0 && to > opened + 1) {
            spans.add(new Span(opened, to));
        }
    }

    private static boolean opensDouble(String text, int i, int from) {
        char c = text.charAt(i);
        // "7'2"" is a height
        boolean inches = c == '"' && i > from && Character.isDigit(text.charAt(i - 1));
        return c == '\u201c' || c == '\u201e' || c == '\u00ab' || (c == '"' && !inches) || (c == '\u201d' && i == from);
    }

    private static boolean closesDouble(char c) {
        return c == '"' || c == '\u201d' || c == '\u00bb';
    }

    /** Two single marks typed for a double one. */
    private static boolean isTypedDouble(String text, int i, int to) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < to && text.charAt(i + 1) == c;
    }

    private static boolean opensSingle(String text, int i, int from, int to) {
        char c = text.charAt(i);
        boolean mark = c == '\u2018' || c == '\'' || c == '`';
        boolean free = i == from || Characters.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
        return mark && free && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /**
     * Behind the single mark that closes: one before a blank or a stop that is no apostrophe. Plural possessives
     * ("the workers' leader") are passed over where a likelier mark follows.
     */
    private int singleEnd(int from, int to) {
        int limit = Math.min(to, from + LONGEST_SINGLE);
        if (nextDecisive < from) {
            nextDecisive = firstDecisive(from, to);
        }
        boolean found = nextDecisive < limit;
        if (found && isSingleEnd(nextDecisive, to)) {
            return nextDecisive + 1;
        }
        if (nextDoubtful < from) {
            nextDoubtful = firstSingleEnd(from, to);
        }
        boolean ends = nextDoubtful < (found ? nextDecisive : limit) && nextDoubtful + 1 > from + SHORTEST_SINGLE;
        return ends ? nextDoubtful + 1 : -1;
    }

    /** The first mark that certainly ends a single quotation, or that cannot stand in one. */
    private int firstDecisive(int from, int to) {
        int i = from;
        while (i < to && !isCertainEnd(i, to) && !breaksSingle(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int firstSingleEnd(int from, int to) {
        int i = from;
        while (i < to && !isSingleEnd(i, to)) {
            i++;
        }
        return i;
    }

    private boolean isSingleEnd(int i, int to) {
        char c = text.charAt(i);
        boolean inWord = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return (c == '\'' || c == '\u2019') && !inWord;
    }

    private boolean isCertainEnd(int i, int to) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return isSingleEnd(i, to) && before != 's' && !Characters.isBlank(before);
    }

    private static boolean breaksSingle(char c) {
        return c == '\u2018' || c == '\u201c' || closesDouble(c);
    }
}
