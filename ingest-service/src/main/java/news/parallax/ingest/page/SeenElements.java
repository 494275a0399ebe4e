package news.parallax.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Strips a page of what shows no text: most of a page's nodes, and all of a page that is made of empty ones. */
final class SeenElements {
    private static final Set<String> KEPT_EMPTY = Set.of("br", "hr", "img", "body", "html", "head", "meta", "title");
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "input",
            "button",
            "select",
            "textarea",
            "link",
            "map");

    /** Characters above which hidden text may be the article itself, behind a curtain that a script lifts. */
    private static final int WHOLE_ARTICLE = 1_500;

    private SeenElements() {}

    /** Strips the page in place and gives the number of elements that are left. */
    static long keepOnly(Document page) {
        List<Node> nodes = new ArrayList<>();
        page.traverse((node, depth) -> nodes.add(node));
        // Backwards: children before their parents, and the last of many siblings first, which costs least.
        for (Node node : nodes.reversed()) {
            if (node.parent() != null && showsNothing(node)) {
                node.remove();
            }
        }
        return nodes.stream()
                .filter(node -> node instanceof Element && node.parent() != null)
                .count();
    }

    private static boolean showsNothing(Node node) {
        return switch (node) {
            case TextNode text -> text.isBlank() && text.nextSibling() == null && text.previousSibling() == null;
            case Element element ->
                UNSEEN.contains(element.normalName())
                        || isHidden(element)
                        || (element.childNodeSize() == 0 && !KEPT_EMPTY.contains(element.normalName()));
            default -> true;
        };
    }

    /** What a browser does not show, or only over a picture or under the pointer. */
    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        String name = element.className();
        boolean hidden = element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || name.contains("rollover")
                || name.contains("tooltip");
        return element.normalName().equals("figcaption")
                || (hidden && element.wholeText().length() < WHOLE_ARTICLE);
    }
}
