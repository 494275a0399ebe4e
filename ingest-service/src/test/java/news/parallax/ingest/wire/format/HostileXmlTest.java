package news.parallax.ingest.wire.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.parallax.ingest.article.Delivery;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that was written to harm its reader is refused in words, fast, and fetches nothing. */
@Timeout(10)
class HostileXmlTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final AtomicInteger VISITS = new AtomicInteger();
    private static HttpServer listener;

    @BeforeAll
    static void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            VISITS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterAll
    static void stop() {
        listener.stop(0);
    }

    static Stream<Named<byte[]>> attacks() {
        String here = "http://127.0.0.1:" + listener.getAddress().getPort() + "/";
        return Stream.of(
                attack("entity that is declared", "<!DOCTYPE nitf [<!ENTITY a \"b\">]>" + nitf("&a;")),
                attack("a billion laughs", laughs()),
                attack("quadratic growth", quadratic()),
                attack(
                        "file as an entity",
                        "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + nitf("&a;")),
                attack("page as an entity", "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"" + here + "a\">]>" + nitf("&a;")),
                attack(
                        "entity of a document type elsewhere",
                        "<!DOCTYPE nitf SYSTEM \"" + here + "dtd\">" + nitf("&own;")),
                attack(
                        "parameter entity",
                        "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"" + here + "p\"> %p;]>" + nitf("text")),
                attack(
                        "public document type of its own",
                        "<!DOCTYPE nitf PUBLIC \"x\" \"" + here + "\" [<!ELEMENT a ANY>]>" + nitf("t")),
                attack("document type behind a comment", "<!-- a --><!DOCTYPE nitf [<!ENTITY a \"b\">]>" + nitf("&a;")),
                attack("entity in an attribute", "<!DOCTYPE nitf [<!ENTITY a \"b\">]><nitf version=\"&a;\"/>"),
                attack("entity nobody declared", nitf("&unknown;")),
                attack("nesting without end", "<nitf>" + "<a>".repeat(200_000)),
                attack("nesting that ends", "<nitf>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</nitf>"),
                attack("elements without end", "<nitf>" + "<a/>".repeat(300_000) + "</nitf>"),
                attack("attributes without end", "<nitf " + attributes(5_000) + "/>"),
                attack("attribute twice", "<nitf a=\"1\" a=\"2\"/>"),
                attack("cut off", nitf("text").substring(0, 60)),
                attack("two roots", nitf("text") + nitf("text")),
                attack("prefix nobody declared", "<x:nitf/>"),
                attack("control character", nitf("a&#0;b")),
                attack("byte that is no UTF-8", StandardCharsets.ISO_8859_1, nitf("caf\u00e9")),
                attack("encoding that is unknown", "<?xml version=\"1.0\" encoding=\"x-own\"?>" + nitf("text")),
                attack(
                        "declared entity in UTF-16",
                        StandardCharsets.UTF_16,
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE nitf [<!ENTITY a \"b\">]>" + nitf("&a;")),
                attack(
                        "declared entity in UTF-16 without a mark",
                        StandardCharsets.UTF_16LE,
                        "<?xml version=\"1.0\" encoding=\"UTF-16LE\"?><!DOCTYPE nitf [<!ENTITY a \"b\">]>"
                                + nitf("&a;")),
                attack(
                        "inclusion",
                        "<nitf xmlns:xi=\"http://www.w3.org/2001/XInclude\"><body><body.content><xi:include href=\""
                                + here + "\" parse=\"text\"/></body.content></body></nitf>"),
                attack("markup of a page", "<html><body><p>text</p></body></html>"),
                attack("feed", "<rss version=\"2.0\"><channel/></rss>"),
                attack("drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                attack("gzip", StandardCharsets.ISO_8859_1, "\u001f\u008b\u0008\u0000\u0000"));
    }

    private static Named<byte[]> attack(String name, String xml) {
        return attack(name, StandardCharsets.UTF_8, xml);
    }

    private static Named<byte[]> attack(String name, Charset encoding, String xml) {
        return Named.of(name, xml.getBytes(encoding));
    }

    private static String nitf(String text) {
        return "<nitf><head><docdata><doc-id id-string=\"1\" regsrc=\"Wire\"/></docdata></head><body><body.content><p>"
                + text + "</p></body.content></body></nitf>";
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return "<!DOCTYPE nitf [" + entities + "]>" + nitf("&l19;");
    }

    private static String quadratic() {
        return "<!DOCTYPE nitf [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + nitf("&a;".repeat(100_000));
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private static List<Dispatch> dispatches(byte[] document) {
        return WireDocument.read(document, NOW).stream()
                .map(item -> item.reading().get())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedAndFetchesNothing(byte[] document) {
        Throwable thrown = catchThrowable(() -> dispatches(document));

        assertThat(thrown).isInstanceOf(RefusedException.class);
        assertThat(((RefusedException) thrown).refusal().detail()).isNotBlank().doesNotContain("root:");
        assertThat(VISITS).hasValue(0);
    }

    @Test
    void whatOnlyPointsElsewhereIsReadAndFetchesNothing() {
        String here = "http://127.0.0.1:" + listener.getAddress().getPort() + "/";
        String document = "<?xml-stylesheet href=\"" + here + "\"?><!DOCTYPE nitf SYSTEM \"" + here + "nitf.dtd\">"
                + "<nitf xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\""
                + here
                + "\"><head><docdata><doc-id id-string=\"1\" regsrc=\"Wire\"/></docdata></head><body><body.content>"
                + "<p>Tea &amp; buns &eacute; <img src=\"" + here + "\"/></p></body.content></body></nitf>";

        Delivery delivery =
                (Delivery) dispatches(document.getBytes(StandardCharsets.UTF_8)).getFirst();

        assertThat(delivery.body()).isEqualTo("Tea & buns é");
        assertThat(VISITS).hasValue(0);
    }
}
