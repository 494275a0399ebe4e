package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.WireDocument.lower;
import static news.parallax.ingest.wire.format.WireDocument.refusal;
import static news.parallax.ingest.wire.format.WireDocument.shortened;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.ingest.article.Delivery;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.article.Withdrawal;
import news.parallax.ingest.page.MarkupText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads NITF 3.x. A document may speak of itself ({@code docdata/@management-status}) or, as kill notices do, of another
 * one ({@code @management-doc-idref} with {@code @management-idref-status}).
 */
final class NitfReader {
    /** {@code nitf/@version} is the public identifier of the document type: "-//IPTC//DTD NITF 3.5//EN". */
    private static final Pattern VERSION = Pattern.compile("NITF[ -](\\d+)[.-]");

    /** NITF's names of blocks in HTML's; all others are the same or stand within a line. */
    private static final Map<String, String> IN_HTML =
            Map.of("hl2", "h2", "block", "div", "bq", "blockquote", "credit", "p", "note", "div");

    /** Pictures with their captions, and what is not for the reader. */
    private static final Set<String> LEFT_OUT =
            Set.of("media", "virtloc", "tobject", "object.title", "ed-msg", "fn", "datasource");

    private final Element nitf;
    private final Element docdata;
    private final Instant receivedAt;

    private NitfReader(Element nitf, Instant receivedAt) {
        this.nitf = nitf;
        this.receivedAt = receivedAt;
        this.docdata =
                child(nitf, "head").flatMap(head -> child(head, "docdata")).orElseGet(() -> new Element("docdata"));
    }

    static Dispatch read(Element nitf, Instant receivedAt) {
        Matcher version = VERSION.matcher(nitf.attr("version"));
        if (version.find() && !version.group(1).equals("3")) {
            throw refusal(
                    Reason.UNKNOWN_VERSION,
                    "version",
                    "NITF \"" + shortened(nitf.attr("version")) + "\" is not read; 3.x is.");
        }
        return new NitfReader(nitf, receivedAt).dispatch();
    }

    private Dispatch dispatch() {
        Instant versionAt = norm("date.issue").or(() -> norm("date.release")).orElse(receivedAt);
        Status ofAnother = PublishingStatus.of("management-idref-status", docdata.attr("management-idref-status"));
        if (ofAnother != null && !docdata.attr("management-doc-idref").isBlank()) {
            return new Withdrawal(identifier(docdata.attr("management-doc-idref")), ofAnother, versionAt, notice());
        }
        String uri = child(docdata, "doc-id")
                .map(id -> id.attr("id-string"))
                .filter(id -> !id.isBlank())
                .map(this::identifier)
                .orElseThrow(() ->
                        refusal(Reason.MISSING_FIELD, "doc-id", "An NITF document needs docdata/doc-id/@id-string."));
        Status status = PublishingStatus.of("management-status", docdata.attr("management-status"));
        if (status != null) {
            return new Withdrawal(uri, status, versionAt, notice());
        }
        String text = text(nitf);
        if (text.isBlank()) {
            throw refusal(Reason.NO_TEXT, "body.content", "The document has no text in body/body.content.");
        }
        return new Delivery(
                uri,
                title(nitf),
                source().orElse(null),
                versionAt,
                embargo(),
                Optional.of(nitf.attr("lang")).filter(lang -> !lang.isBlank()).orElse(null),
                text,
                byline(nitf).orElse(null),
                notice());
    }

    private @Nullable Instant embargo() {
        Optional<Instant> release = norm("date.release");
        return lower(docdata.attr("management-status")).equals("embargoed")
                ? release.orElse(WireTimes.NOT_FORESEEN)
                : release.orElse(null);
    }

    private Optional<Instant> norm(String name) {
        return child(docdata, name).flatMap(date -> WireTimes.read(name, date.attr("norm")));
    }

    /** A URI as it is; any other identifier within the registry that {@code doc-id/@regsrc} names. */
    private String identifier(String id) {
        if (isUri(id)) {
            return id.strip();
        }
        String registry =
                child(docdata, "doc-id").map(docId -> docId.attr("regsrc")).orElse("");
        return "urn:x-nitf:" + encoded(registry.isBlank() ? "unnamed" : registry) + ":" + encoded(id);
    }

    private static boolean isUri(String id) {
        try {
            return new URI(id.strip()).isAbsolute() && id.indexOf(':') > 1;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Optional<String> source() {
        return Stream.of(
                        head(nitf).flatMap(head -> child(head, "distributor")).map(Element::text),
                        child(docdata, "doc.copyright").map(copyright -> copyright.attr("holder")),
                        child(docdata, "doc.rights").map(rights -> rights.attr("owner")),
                        child(docdata, "doc-id").map(id -> id.attr("regsrc")))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private @Nullable String notice() {
        return child(docdata, "ed-msg")
                .map(message -> message.attr("info").isBlank() ? message.text() : message.attr("info"))
                .filter(message -> !message.isBlank())
                .orElse(null);
    }

    private static Optional<Element> head(Element nitf) {
        return child(nitf, "body").flatMap(body -> child(body, "body.head"));
    }

    /** {@code hl1}, or else the title of the document's head; empty where there is neither. */
    static String title(Element nitf) {
        return head(nitf)
                .flatMap(head -> child(head, "hedline"))
                .flatMap(hedline -> child(hedline, "hl1"))
                .or(() -> child(nitf, "head").flatMap(head -> child(head, "title")))
                .map(Element::text)
                .orElse("");
    }

    static Optional<String> byline(Element nitf) {
        return head(nitf).flatMap(head -> child(head, "byline")).flatMap(byline -> Stream.of(
                        withoutTitle(byline), byline.text())
                .filter(text -> !text.isBlank())
                .findFirst());
    }

    /** Whose byline it is; what he is stands glued to it. */
    private static String withoutTitle(Element byline) {
        Element named = byline.clone();
        named.select("byttl").remove();
        return named.text();
    }

    /** The paragraphs of {@code body.content}; empty where there are none. */
    static String text(Element nitf) {
        return child(nitf, "body")
                .flatMap(body -> child(body, "body.content"))
                .map(content -> MarkupText.ofElement(inHtml(content)))
                .orElse("");
    }

    private static Element inHtml(Element from) {
        Element to = new Element(IN_HTML.getOrDefault(from.tagName(), from.tagName()));
        for (Node node : from.childNodes()) {
            switch (node) {
                case TextNode text -> to.appendChild(new TextNode(text.getWholeText()));
                case Element element when !LEFT_OUT.contains(element.tagName()) -> to.appendChild(inHtml(element));
                default -> {
                    // Left out.
                }
            }
        }
        return to;
    }

    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst();
    }
}
