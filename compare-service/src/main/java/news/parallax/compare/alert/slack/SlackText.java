package news.parallax.compare.alert.slack;

import java.util.regex.Pattern;
import news.parallax.compare.alert.notice.OneLine;

/**
 * Text as Slack wants it: exactly {@code & < >} escaped, which takes {@code <!channel>} and links their meaning, and the
 * words that call everybody broken up, should a client link names.
 */
final class SlackText {
    private static final Pattern CALLS_EVERYBODY =
            Pattern.compile("@(?=(?:here|channel|everyone|group)\\b)", Pattern.CASE_INSENSITIVE);
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private SlackText() {}

    /**
     * Escaped, cut with an ellipsis where what comes out would be too long; never within an escape or a code point.
     *
     * @param longest in UTF-16 code units after escaping, as Slack counts
     */
    static String escaped(String text, int longest) {
        String calm = CALLS_EVERYBODY.matcher(OneLine.cut(text, longest)).replaceAll("@" + ZERO_WIDTH_SPACE);
        String whole = escape(calm);
        if (whole.length() <= longest) {
            return whole;
        }
        int low = 0;
        int high = calm.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (escape(OneLine.cut(calm, middle)).length() <= longest) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return escape(OneLine.cut(calm, low));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
