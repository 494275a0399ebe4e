package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.WireDocument.refusal;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.page.Doctype;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that anybody may have written. No document type is loaded or believed, no entity but those of XML and HTML is
 * replaced, nothing is fetched, and depth and number of elements are bounded. Names lose their prefix; namespaces are told
 * by nothing but the root's.
 */
final class XmlReader {
    static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final String NAMESPACE = "xmlns";

    private final XMLStreamReader xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;
    private int elements;

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The root element; its attribute {@code xmlns} is its namespace, empty where it has none. */
    static Element read(byte[] document) {
        if (Doctype.declaresItsOwn(WireDocument.utf8(document).replace("\0", ""))) {
            throw refusal(
                    Reason.UNREADABLE,
                    null,
                    "The document type declares entities or elements of its own, which no agency's document needs.");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            try {
                return new XmlReader(xml).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw refusal(
                    Reason.UNREADABLE,
                    null,
                    "The document is not well-formed XML."
                            + (e.getLocation() == null
                                    ? ""
                                    : " It goes wrong at line "
                                            + e.getLocation().getLineNumber() + ", column "
                                            + e.getLocation().getColumnNumber() + "."));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a document");
        });
        return factory;
    }

    private Element document() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> append(entity(xml.getLocalName()));
                default -> {
                    // Comments, processing instructions and the document type tell an article nothing.
                }
            }
        }
        if (root == null) {
            throw refusal(Reason.UNREADABLE, null, "The document has no element.");
        }
        return root;
    }

    private void open() {
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS || xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw refusal(
                    Reason.TOO_LARGE,
                    null,
                    "The document is too deep or has too many elements: at most " + DEEPEST + " levels, "
                            + MOST_ELEMENTS + " elements, " + MOST_ATTRIBUTES + " attributes each.");
        }
        Element element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (root == null) {
            element.attr(NAMESPACE, xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
            root = element;
        } else {
            open.getFirst().appendChild(element);
        }
        open.push(element);
    }

    private void append(@Nullable String text) {
        if (text != null && !open.isEmpty()) {
            open.getFirst().appendChild(new TextNode(text));
        }
    }

    /** The named characters of HTML, which the document type of NITF declares. */
    private static String entity(String name) {
        String reference = "&" + name + ";";
        String character = Parser.unescapeEntities(reference, true);
        if (character.equals(reference)) {
            throw refusal(Reason.UNREADABLE, null, "The document uses an entity that is neither XML's nor HTML's.");
        }
        return character;
    }
}
