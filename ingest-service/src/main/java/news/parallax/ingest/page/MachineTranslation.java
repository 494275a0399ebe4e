package news.parallax.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Whether a page says that a machine translated it: in a notice of its own ("This article was automatically translated"),
 * or by the mark that a browser's translator leaves in what is saved. A translation that nobody owns up to is not told.
 */
final class MachineTranslation {
    private static final String RESOURCE = "machine-translation.txt";
    private static final int LONGEST_LABEL_WORDS = 8;
    private static final int LONGEST_NOTICE_WORDS = 60;

    private static final String PHRASES = phrases();
    private static final Pattern NOTICE =
            Pattern.compile("^\\W*(?:(?:editor'?s? )?note:? )?this (?:article|story|text|page"
                    + "|report|content|post|piece|version|translation|summary) (?:was|is|has been) (?:[\\w-]+ ){0,4}?(?:"
                    + PHRASES
                    + ")\\b.*");
    private static final Pattern NOUN = Pattern.compile(
            "^\\W*this is an? (?:[\\w-]+ ){0,2}?(?:machine|automatic|automated|ai)[ -]translation\\b.*");
    private static final Pattern LABEL = Pattern.compile("^\\W*(?:" + PHRASES + ")\\b.*");

    private MachineTranslation() {}

    /** @param text the whole text of a page, furniture too */
    static boolean isDeclaredIn(String text) {
        return PlainCharacters.clean(text).lines().anyMatch(MachineTranslation::declares);
    }

    /** Google's translator marks the root of what it has translated as "translated-ltr" or "translated-rtl". */
    static boolean marks(Document page) {
        return page.getElementsByTag("html").stream()
                .anyMatch(html -> html.classNames().stream().anyMatch(name -> name.startsWith("translated-")));
    }

    static boolean isDeclaredIn(Document page) {
        return marks(page) || BlockText.of(page.body()).stream().anyMatch(paragraph -> declares(paragraph.text()));
    }

    static boolean declares(String line) {
        if (line.isBlank()) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        int words = new Paragraph(line, false).words();
        return words <= LONGEST_NOTICE_WORDS
                && (NOTICE.matcher(lower).matches()
                        || NOUN.matcher(lower).matches()
                        || (words <= LONGEST_LABEL_WORDS && LABEL.matcher(lower).matches()));
    }

    private static String phrases() {
        return PhraseFile.entries(RESOURCE).stream()
                .map(phrase -> Pattern.quote(phrase.strip()))
                .collect(Collectors.joining("|"));
    }
}
