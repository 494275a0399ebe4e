package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.NitfReader.child;
import static news.parallax.ingest.wire.format.WireDocument.lower;
import static news.parallax.ingest.wire.format.WireDocument.refusal;
import static news.parallax.ingest.wire.format.WireDocument.shortened;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.ingest.article.Delivery;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.article.Withdrawal;
import news.parallax.ingest.page.MarkupText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NewsML-G2 2.x: a news item, or the news items of a message. The text is NITF or XHTML, or plain. */
final class NewsMlReader {
    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final int MOST_ITEMS = 500;

    private final Element item;
    private final Element itemMeta;
    private final Element contentMeta;
    private final Instant receivedAt;

    private NewsMlReader(Element item, Instant receivedAt) {
        this.item = item;
        this.itemMeta = child(item, "itemMeta").orElseGet(() -> new Element("itemMeta"));
        this.contentMeta = child(item, "contentMeta").orElseGet(() -> new Element("contentMeta"));
        this.receivedAt = receivedAt;
    }

    static List<WireItem> read(Element root, Instant receivedAt) {
        if (!root.attr("xmlns").equals(NAMESPACE)) {
            throw refusal(
                    Reason.UNKNOWN_VERSION,
                    "xmlns",
                    "The namespace of " + root.tagName() + " is not that of NewsML-G2, " + NAMESPACE);
        }
        List<Element> items = root.tagName().equals("newsItem")
                ? List.of(root)
                : child(root, "itemSet").stream()
                        .flatMap(set -> set.children().stream())
                        .filter(item -> item.tagName().equals("newsItem"))
                        .toList();
        if (items.isEmpty()) {
            throw refusal(Reason.NO_TEXT, "itemSet", "The message holds no newsItem.");
        }
        if (items.size() > MOST_ITEMS) {
            throw refusal(
                    Reason.TOO_LARGE,
                    "itemSet",
                    "The message holds " + items.size() + " items, at most " + MOST_ITEMS + ".");
        }
        return items.stream()
                .map(item ->
                        new WireItem(shortened(item.attr("guid")), () -> new NewsMlReader(item, receivedAt).dispatch()))
                .toList();
    }

    private Dispatch dispatch() {
        String version = item.attr("standardversion");
        if (!version.isBlank() && !version.strip().matches("2(\\..*)?")) {
            throw refusal(
                    Reason.UNKNOWN_VERSION,
                    "standardversion",
                    "NewsML-G2 " + shortened(version) + " is not read; 2.x is.");
        }
        String guid = Optional.of(item.attr("guid"))
                .filter(id -> !id.isBlank())
                .orElseThrow(() -> refusal(
                        Reason.MISSING_FIELD, "guid", "A newsItem needs the guid that identifies its article."));
        Instant versionAt = text(itemMeta, "versionCreated")
                .flatMap(time -> WireTimes.read("versionCreated", time))
                .orElse(receivedAt);
        Status status = PublishingStatus.of(
                "pubStatus",
                child(itemMeta, "pubStatus").map(NewsMlReader::code).orElse(null));
        String notice = text(itemMeta, "edNote").orElse(null);
        if (status != null) {
            return new Withdrawal(guid, status, versionAt, notice);
        }
        Element content = content();
        Optional<Element> nitf = child(content, "nitf");
        return new Delivery(
                guid,
                title(nitf),
                source().orElse(null),
                versionAt,
                embargo(),
                language().orElse(null),
                body(content, nitf),
                text(contentMeta, "by")
                        .or(() -> nitf.flatMap(NitfReader::byline))
                        .or(() -> child(contentMeta, "creator").flatMap(creator -> text(creator, "name")))
                        .orElse(null),
                notice);
    }

    /** An empty element holds the item back for as long as no version without one comes. */
    private @Nullable Instant embargo() {
        return child(itemMeta, "embargoed")
                .map(end -> WireTimes.read("embargoed", end.text()).orElse(WireTimes.NOT_FORESEEN))
                .orElse(null);
    }

    private Element content() {
        return child(item, "contentSet").stream()
                .flatMap(set -> set.children().stream())
                .filter(content -> content.tagName().equals("inlineXML")
                        || content.tagName().equals("inlineData"))
                .filter(content -> !content.text().isBlank())
                .findFirst()
                .orElseThrow(() -> refusal(
                        Reason.NO_TEXT, "contentSet", "The item has no text in contentSet/inlineXML or inlineData."));
    }

    private static String body(Element content, Optional<Element> nitf) {
        String body = nitf.map(NitfReader::text)
                .or(() -> child(content, "html")
                        .flatMap(html -> child(html, "body"))
                        .or(() -> child(content, "body"))
                        .map(MarkupText::ofElement))
                .orElseGet(() -> loose(content));
        if (body.isBlank()) {
            throw refusal(Reason.NO_TEXT, "contentSet", "The item's content holds no text.");
        }
        return body;
    }

    private static String loose(Element content) {
        if (content.tagName().equals("inlineXML")) {
            return MarkupText.ofElement(content);
        }
        return lower(content.attr("contenttype")).contains("html")
                ? MarkupText.ofHtml(content.wholeText())
                : MarkupText.ofPlain(content.wholeText());
    }

    private String title(Optional<Element> nitf) {
        return text(contentMeta, "headline")
                .or(() -> nitf.map(NitfReader::title).filter(title -> !title.isBlank()))
                .or(() -> text(itemMeta, "title"))
                .orElse("");
    }

    private Optional<String> source() {
        return Stream.of(child(itemMeta, "provider"), child(contentMeta, "infoSource"))
                .flatMap(Optional::stream)
                .flatMap(party -> text(party, "name").or(() -> named(party)).stream())
                .findFirst();
    }

    /** The name behind a code: "nprov:REUTERS" is REUTERS. */
    private static Optional<String> named(Element party) {
        return Stream.of(party.attr("literal"), code(party).replaceAll("^.*[:/]", ""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static String code(Element element) {
        return element.attr("qcode").isBlank() ? element.attr("uri") : element.attr("qcode");
    }

    private Optional<String> language() {
        return child(contentMeta, "language")
                .map(language -> language.attr("tag"))
                .or(() -> Optional.of(item.attr("lang")))
                .filter(tag -> !tag.isBlank());
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Element::text).filter(text -> !text.isBlank());
    }
}
