package news.parallax.ingest.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents of agencies, see the README beside them. */
public final class Samples {
    private Samples() {}

    /** A document as it stands in its file. */
    public static byte[] raw(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A document about an article of its own.
     *
     * @param id goes into the article's identifier
     */
    public static byte[] of(String name, String id) {
        // Every byte is a character of Latin-1, whatever the document's own encoding.
        return new String(raw(name), StandardCharsets.ISO_8859_1)
                .replace("@ID@", id)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] changed(byte[] document, String from, String to) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("there is no " + from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
