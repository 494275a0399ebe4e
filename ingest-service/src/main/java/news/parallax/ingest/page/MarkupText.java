package news.parallax.ingest.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of an article that comes without a page around it, as agencies deliver it: nothing has to be left out, only
 * markup and broken lines are mended. Paragraphs are divided by an empty line.
 */
public final class MarkupText {
    private MarkupText() {}

    /** @param html HTML or XHTML, a fragment or a whole document; scripts and the like are no text */
    public static String ofHtml(String html) {
        return ofElement(Jsoup.parse(html).body());
    }

    /** @param root an element in the vocabulary of HTML */
    public static String ofElement(Element root) {
        return joined(BlockText.of(root));
    }

    /** @param text paragraphs divided by empty lines or line ends; lines broken at a column are put together */
    public static String ofPlain(String text) {
        return joined(Paragraphs.of(PlainCharacters.clean(text)));
    }

    /** A headline or the like, without markup, on one line. */
    public static String lineOfHtml(String html) {
        return PlainCharacters.cleanLine(Jsoup.parse(html).text());
    }

    private static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
