package news.parallax.ingest.wire.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.parallax.ingest.article.Refusal;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.article.RefusedException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A document from an agency, in whichever of the formats it is. */
public final class WireDocument {
    private WireDocument() {}

    /**
     * Reads what the document tells. Which format it is shows in its first character and its root element.
     *
     * @param receivedAt the time of versions that bear none
     * @return one item, or several of a NewsML-G2 message; never empty
     * @throws RefusedException where it is none of the formats, or of a version that is not read
     */
    public static List<WireItem> read(byte[] document, Instant receivedAt) {
        return switch (firstCharacter(document)) {
            case '{' -> List.of(new WireItem("", () -> NinjsReader.read(document, receivedAt)));
            case '<' -> readXml(XmlReader.read(document), receivedAt);
            default ->
                throw refusal(
                        Reason.UNREADABLE,
                        null,
                        "The document is neither a JSON object (ninjs) nor XML (NewsML-G2, NITF).");
        };
    }

    private static List<WireItem> readXml(Element root, Instant receivedAt) {
        return switch (root.tagName()) {
            case "newsItem", "newsMessage" -> NewsMlReader.read(root, receivedAt);
            case "nitf" -> List.of(new WireItem("", () -> NitfReader.read(root, receivedAt)));
            case "NewsML" ->
                throw refusal(
                        Reason.UNKNOWN_VERSION, null, "NewsML 1 is not read; NewsML-G2 (newsItem, newsMessage) is.");
            case "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem" ->
                throw refusal(Reason.NO_TEXT, null, "A " + root.tagName() + " holds no article; a newsItem does.");
            default ->
                throw refusal(
                        Reason.UNREADABLE,
                        null,
                        "The root element is " + shortened(root.tagName())
                                + "; newsItem and newsMessage (NewsML-G2) and nitf are read.");
        };
    }

    /** Behind a byte order mark and blanks; UTF-16 is recognised for XML. */
    private static int firstCharacter(byte[] document) {
        for (byte b : document) {
            int character = b & 0xff;
            boolean mark = character == 0xef || character == 0xbb || character == 0xbf;
            boolean utf16 = character == 0xfe || character == 0xff || character == 0;
            if (!mark && !utf16 && character > ' ') {
                return character;
            }
        }
        return -1;
    }

    static RefusedException refusal(Reason reason, @Nullable String field, String detail) {
        return new Refusal(reason, field, detail).asException();
    }

    /** What comes from outside, short enough for a message. */
    static String shortened(String text) {
        String printable = text.strip().replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "…";
    }

    static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
