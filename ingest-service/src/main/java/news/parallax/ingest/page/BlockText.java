package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a piece of HTML as a browser would set them: one a block element, line breaks dividing too. */
final class BlockText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tr",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "hr",
            "br",
            "body",
            "address",
            "center",
            "details",
            "summary",
            "caption");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "button", "select", "option");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean listed;
    private int unseen;

    private BlockText() {}

    static List<Paragraph> of(Element root) {
        BlockText text = new BlockText();
        root.traverse(text);
        text.endParagraph();
        return text.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && unseen == 0) {
            current.append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen++;
        } else if (BLOCKS.contains(name)) {
            endParagraph();
            listed = name.equals("li");
        } else if (name.equals("td") || name.equals("th")) {
            current.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                unseen--;
            } else if (BLOCKS.contains(name)) {
                endParagraph();
            }
        }
    }

    private void endParagraph() {
        String text = PlainCharacters.cleanLine(current.toString());
        current.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text, listed));
        }
    }
}
