package news.parallax.ingest.feed;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML of a stranger, looked through before any library builds a tree of it: no document type, so no entities, neither
 * external nor nested ones; bounded depth and number of parts.
 *
 * @param text without its XML declaration
 * @param root the local name of the root element
 */
record FeedXml(String text, String root) {
    private static final int DEEPEST = 100;
    private static final int MOST_PARTS = 500_000;
    private static final int MOST_ATTRIBUTES = 50;
    private static final XMLInputFactory PARSERS = parsers();

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    /** @throws BadFeedException where it is not XML, or XML that a feed has no need of */
    static FeedXml read(byte[] content, @Nullable String contentType) throws BadFeedException {
        String text = decoded(content, contentType);
        // The declaration names the encoding of bytes that are gone.
        String plain = text.replaceFirst("^\\uFEFF?\\s*(?:<\\?xml[^>]{0,200}\\?>)?\\s*", "");
        return new FeedXml(plain, root(plain));
    }

    private static String decoded(byte[] content, @Nullable String contentType) throws BadFeedException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content), contentType, true)) {
            StringWriter text = new StringWriter(content.length);
            reader.transferTo(text);
            return text.toString();
        } catch (IOException | IllegalArgumentException e) {
            throw new BadFeedException("The feed's character encoding cannot be told.");
        }
    }

    private static String root(String text) throws BadFeedException {
        try {
            XMLStreamReader reader = PARSERS.createXMLStreamReader(new StringReader(text));
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new BadFeedException("The feed is not well-formed XML" + (line > 0 ? " at line " + line + "." : "."));
        }
    }

    private static String root(XMLStreamReader reader) throws XMLStreamException, BadFeedException {
        String root = "";
        int depth = 0;
        for (int parts = 0; reader.hasNext(); parts++) {
            if (parts > MOST_PARTS) {
                throw new BadFeedException("The feed has more than " + MOST_PARTS + " elements and texts.");
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    root = depth == 0 ? reader.getLocalName() : root;
                    if (++depth > DEEPEST || reader.getAttributeCount() > MOST_ATTRIBUTES) {
                        throw new BadFeedException(
                                "The feed's elements are nested too deep or have too many attributes.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD ->
                    throw new BadFeedException(
                            "The feed has a document type declaration, which no feed needs; such feeds are not read.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BadFeedException("The feed uses an entity that XML does not know.");
                default -> {
                    // Texts and comments are only counted.
                }
            }
        }
        return root;
    }
}
