package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.WRONG_TYPE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be read, by the media types that servers give it. */
public enum Wanted {
    PAGE("text/html, application/xhtml+xml;q=0.9", Set.of("text/html", "application/xhtml+xml"), "an HTML page"),
    /** Servers send feeds under many names, HTML's among them; the parser looks at the content. */
    FEED(
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                    + " application/json;q=0.8",
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json",
                    "application/json",
                    "application/xml",
                    "text/xml",
                    "text/html",
                    "text/plain"),
            "a feed"),
    ROBOTS("text/plain, */*;q=0.1", Set.of("text/plain", "text/html", "application/octet-stream"), "a robots.txt");

    /** Beginnings of archives, pictures and documents, whatever the server calls them. */
    private static final List<byte[]> OTHER_FILES = List.of(
            bytes(0x50, 0x4b, 0x03, 0x04), // zip, docx, jar
            bytes(0x50, 0x4b, 0x05, 0x06), // an empty zip
            bytes(0x1f, 0x8b), // gzip: within the transfer's own coding
            bytes(0x42, 0x5a, 0x68), // bzip2
            bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a), // xz
            bytes(0x28, 0xb5, 0x2f, 0xfd), // zstd
            bytes(0x37, 0x7a, 0xbc, 0xaf), // 7z
            bytes(0x52, 0x61, 0x72, 0x21), // rar
            bytes(0x25, 0x50, 0x44, 0x46), // PDF
            bytes(0x89, 0x50, 0x4e, 0x47), // PNG
            bytes(0xff, 0xd8, 0xff), // JPEG
            bytes(0x47, 0x49, 0x46, 0x38), // GIF
            bytes(0x7f, 0x45, 0x4c, 0x46), // ELF
            bytes(0xca, 0xfe, 0xba, 0xbe)); // class file

    private final String accept;
    private final Set<String> types;
    private final String name;

    Wanted(String accept, Set<String> types, String name) {
        this.accept = accept;
        this.types = types;
        this.name = name;
    }

    String accept() {
        return accept;
    }

    /** @throws FetchException where the server's media type says that it is something else */
    void checkType(@Nullable String contentType) throws FetchException {
        if (contentType == null || contentType.isBlank()) {
            return;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!types.contains(type)) {
            String shown = type.replaceAll("[^a-z0-9/+.-]", "");
            throw FetchException.of(
                    WRONG_TYPE,
                    "The site sent " + shown.substring(0, Math.min(100, shown.length())) + ", not " + name + ".");
        }
    }

    /** @throws FetchException where the bytes are those of an archive or another file */
    void checkContent(byte[] content) throws FetchException {
        for (byte[] beginning : OTHER_FILES) {
            if (startsWith(content, beginning)) {
                throw FetchException.of(
                        WRONG_TYPE, "The site sent an archive or another binary file, not " + name + ".");
            }
        }
        if (this == PAGE && looksLikeXmlOrJson(content)) {
            throw FetchException.of(WRONG_TYPE, "The site sent data, not an HTML page.");
        }
    }

    private static boolean looksLikeXmlOrJson(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 1_000), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("{")
                || start.startsWith("[")
                || (start.startsWith("<?xml") && !start.contains("<!doctype html") && !start.contains("<html"));
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (content.length <= i || content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
