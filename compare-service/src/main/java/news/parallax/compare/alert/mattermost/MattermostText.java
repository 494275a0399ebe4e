package news.parallax.compare.alert.mattermost;

import java.util.regex.Pattern;

/**
 * Text as Mattermost's Markdown shows it unchanged: every sign with a meaning has a backslash before it, mentions and
 * addresses are broken up by a space of no width.
 */
final class MattermostText {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]()#+\\-!|~<>&]");
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private MattermostText() {}

    static String escaped(String text) {
        return SIGNS.matcher(text)
                .replaceAll("\\\\$0")
                .replace("@", "@" + ZERO_WIDTH_SPACE)
                .replace(":", ":" + ZERO_WIDTH_SPACE);
    }
}
