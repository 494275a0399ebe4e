package news.parallax.ingest.wire;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class WireResourceTest {
    private static final String PATH = "/api/wires";
    private final String id = UUID.randomUUID().toString().substring(0, 8);

    private static ValidatableResponse deliver(String contentType, byte[] document) {
        return given().contentType(contentType).body(document).post(PATH).then();
    }

    @ParameterizedTest
    @CsvSource({
        "ninjs-3.1.json, application/json, urn:newsml:northsea.example:20260302:ferry-, North Sea Press, 212 passengers",
        "ninjs-2.2.json, application/json, urn:newsml:kustnytt.example:20260302:farja-, Kustnytt, 230 passengers",
        "newsml-g2-2.34.xml, application/vnd.iptc.g2.newsitem+xml, urn:newsml:harbourwire.example:20260302:SHETLAND-FERRY-, Harbour Wire, 221",
        "nitf-3.5.xml, application/xml, urn:x-nitf:Skerries%20Press:SP, Skerries Press, 198 passengers"
    })
    void takesEveryFormatAndKeepsItsText(String sample, String contentType, String uri, String source, String figure) {
        deliver(contentType, Samples.of(sample, id))
                .statusCode(202)
                .body("items", hasSize(1))
                .body("items[0].uri", equalTo(uri + id))
                .body("items[0].outcome", equalTo("ACCEPTED"));

        deliver(contentType, Samples.of(sample, id)).body("items[0].outcome", equalTo("UNCHANGED"));
        get(uri + id)
                .statusCode(200)
                .body("url", equalTo(uri + id))
                .body("source", equalTo(source))
                .body("language", equalTo("en"))
                .body("body", containsString(figure))
                .body("status", nullValue());
    }

    @Test
    void aKillNoticeTakesTheArticleBack() {
        deliver("text/xml", Samples.of("nitf-3.5.xml", id)).statusCode(202);

        deliver("application/nitf+xml", Samples.of("nitf-3.5-kill.xml", id))
                .statusCode(202)
                .body("items[0].outcome", equalTo("WITHDRAWN"))
                .body("items[0].revision", equalTo(2));

        get("urn:x-nitf:Skerries%20Press:SP" + id)
                .body("status", equalTo("CANCELED"))
                .body("notice", containsString("another ship"));
    }

    @Test
    void takesWhatItCanOfAMessageAndTellsOfEachItem() {
        deliver("application/xml", Samples.of("newsml-g2-2.34.xml", id)).statusCode(202);

        deliver("application/vnd.iptc.g2.newsmessage+xml", Samples.of("newsml-g2-message.xml", id))
                .statusCode(202)
                .body("items", hasSize(3))
                .body("items[0].outcome", equalTo("ACCEPTED"))
                .body("items[1].status", equalTo(422))
                .body("items[1].uri", containsString("EMPTY"))
                .body("items[1].field", equalTo("contentSet"))
                .body("items[2].outcome", equalTo("WITHDRAWN"));
    }

    @Test
    void takesNinjsLineByLine() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(oneLine(Samples.of("ninjs-3.1.json", id)));
        lines.writeBytes(
                oneLine("{\"uri\": \"no uri\", \"bodies\": [{\"value\": \"x\"}]}".getBytes(StandardCharsets.UTF_8)));
        lines.writeBytes(oneLine(Samples.of("ninjs-2.2.json", id)));

        String[] answers = given().contentType("application/x-ndjson")
                .body(lines.toByteArray())
                .post(PATH + "/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .strip()
                .split("\n");

        assertThat(answers).hasSize(3);
        assertThat(answers[0]).contains("\"line\":1", "\"outcome\":\"ACCEPTED\"");
        assertThat(answers[1]).contains("\"line\":2", "\"status\":400", "\"field\":\"uri\"");
        assertThat(answers[2]).contains("\"line\":3", "\"outcome\":\"ACCEPTED\"");
    }

    private static byte[] oneLine(byte[] document) {
        return (new String(document, StandardCharsets.ISO_8859_1).replace("\n", " ") + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anAgencysCopyAndThePageAreOneArticle() {
        String url = "https://northsea.example/" + id;
        byte[] document = Samples.changed(
                Samples.of("ninjs-3.1.json", id),
                "urn:newsml:northsea.example:20260302:ferry-" + id,
                url + "?utm_source=w");

        deliver("application/json", document).statusCode(202);

        get(url).statusCode(200).body("url", equalTo(url));
    }

    @Test
    void saysInWordsWhatIsWrong() {
        deliver("application/json", Samples.changed(Samples.of("ninjs-3.1.json", id), "\"3.1\"", "\"4.0\""))
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("ninjs 4.0"))
                .body("field", equalTo("standard.version"));
        deliver(
                        "application/xml",
                        "<!DOCTYPE nitf [<!ENTITY a \"b\">]><nitf>&a;</nitf>".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("document type"));
        deliver("application/json", Samples.changed(Samples.of("ninjs-3.1.json", id), "urn:newsml", "not a uri"))
                .statusCode(400)
                .body("field", equalTo("uri"));
        deliver(
                        "application/json",
                        ("{\"uri\": \"urn:a:b\", \"bodies\": [{\"value\": \"" + "word ".repeat(100_001) + "\"}]}")
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(413)
                .body("field", equalTo("body"));
        deliver("application/json", new byte[6_000_000]).statusCode(413).contentType("application/problem+json");
        deliver("text/plain", new byte[] {'a'}).statusCode(415).contentType("application/problem+json");
    }
}
