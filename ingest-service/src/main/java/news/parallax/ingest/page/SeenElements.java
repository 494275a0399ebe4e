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
                        || (element.childNodeSize() == 0 && !KEPT_EMPTY.contains(element.normalName()));
            default -> true;
        };
    }
}
