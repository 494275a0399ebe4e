package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import news.parallax.access.Role;
import news.parallax.access.TestAccess;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be taken is refused in words that name the field, and the service lives on. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@Timeout(60)
class BadInputTest {
    private static final String TEXT =
            "A ferry with 212 passengers ran aground off Lerwick on Monday, the coastguard said.";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @AfterEach
    void livesOn() {
        post(article(freshUrl(), TEXT)).statusCode(202);
    }

    private static void refused(ValidatableResponse response, int status, String field) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("field", equalTo(field))
                .body("detail", containsString(field));
    }

    @Test
    void refusesAnArticleWithoutUrl() {
        refused(post(Map.of("body", TEXT)), 400, "url");
        refused(post(Map.of("url", "  ", "body", TEXT)), 400, "url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wire.example/a",
                "/a",
                "ftp://wire.example/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https://wire example/a",
                "http://[::1/",
                "https://wire.example\\@evil.example/a",
                "\u0000",
                "mailto:a@b.c"
            })
    void refusesWhatIsNoWebAddress(String url) {
        refused(post(article(url, TEXT)), 400, "url");
    }

    @Test
    void refusesAnEndlessUrl() {
        refused(post(article("https://wire.example/" + "a".repeat(3_000), TEXT)), 400, "url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-01T00:00:00Z",
                "2026-03-02",
                "1772442900",
                "+900000000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void refusesAnUnparsableDate(String date) {
        Map<String, Object> article = article(freshUrl(), TEXT);
        article.put("publishedAt", date);

        refused(post(article), 400, "publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english please", "e", "12", "x-"})
    void refusesALanguageThatIsNone(String language) {
        Map<String, Object> article = article(freshUrl(), TEXT);
        article.put("language", language);

        refused(post(article), 400, "language");
    }

    @Test
    void refusesAnArticleWithoutTextAtAnUnknownSite() {
        post(Map.of("url", freshUrl()))
                .statusCode(502)
                .contentType("application/problem+json")
                .body("field", equalTo("url"))
                .body("reason", equalTo("UNKNOWN_HOST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\u0000\u0001", "Advertisement", "Subscribe now\n\nAdvertisement"})
    void refusesAnEmptyText(String body) {
        refused(post(article(freshUrl(), body)), 422, "body");
    }

    @Test
    void refusesAPageWithoutArticle() {
        refused(post(Map.of("url", freshUrl(), "html", "<html><body><script>1</script></body></html>")), 422, "html");
    }

    @ParameterizedTest
    @CsvSource({"title, 1001", "source, 201"})
    void refusesLinesThatAreTooLong(String field, int length) {
        Map<String, Object> article = article(freshUrl(), TEXT);
        article.put(field, "a".repeat(length));

        refused(post(article), 413, field);
    }

    @Test
    void refusesABodyBeyondItsBound() {
        refused(post(article(freshUrl(), "word ".repeat(100_001))), 413, "body");
    }

    @Test
    void refusesAPageBeyondItsBound() {
        String page = "<p>" + "word ".repeat(1_000_001) + "</p>";
        refused(post(Map.of("url", freshUrl(), "html", page)), 413, "html");
    }

    @Test
    void answersARequestOfThirtyMegabytes() throws Exception {
        byte[] request = ("{\"url\": \"" + freshUrl() + "\", \"body\": \"" + "a".repeat(30_000_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        answers(413, HttpRequest.BodyPublishers.ofByteArray(request));
    }

    @Test
    void answersARequestOfThirtyMegabytesThatDeclaresNoLength() throws Exception {
        byte[] request = ("{\"url\": \"" + freshUrl() + "\", \"body\": \"" + "a".repeat(30_000_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        answers(413, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(request)));
    }

    private void answers(int status, HttpRequest.BodyPublisher body) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + Submissions.PATH))
                    .header("Content-Type", "application/json")
                    .header("Authorization", TestAccess.bearer(Role.EDITOR))
                    .timeout(Duration.ofSeconds(30))
                    .POST(body)
                    .build();

            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.body()).contains("\"status\":" + status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"url\": }",
                "{\"url\": [\"a\"]}",
                "{\"body\": {\"a\": 1}}",
                "{\"url\": 7}",
                "\u0000"
            })
    void refusesWhatIsNotTheJsonOfASubmission(String json) {
        given().contentType(ContentType.JSON)
                .body(json)
                .post(Submissions.PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("title", not(equalTo(null)));
    }

    @Test
    void namesTheFieldThatIsNoString() {
        refused(post(Map.of("url", java.util.List.of(freshUrl()), "body", TEXT)), 400, "url");
    }

    @Test
    void refusesDeeplyNestedJson() throws Exception {
        String json = "{\"unknown\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        answers(400, HttpRequest.BodyPublishers.ofString(json));
    }

    @Test
    void refusesOtherMediaTypes() {
        given().contentType(ContentType.TEXT)
                .body(TEXT)
                .post(Submissions.PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void refusesADoctypeThatDeclaresEntities() {
        String bomb = """
            <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <html><body><article><p>%s</p><p>The harbour was closed until noon, it said. &c; &x;</p></article></body>
            </html>\
            """.formatted(TEXT);

        post(Map.of("url", freshUrl(), "html", bomb))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("html"))
                .body("detail", containsString("DOCTYPE"));
    }

    @Test
    void takesAnOrdinaryDoctypeAndBracketsInTheText() {
        String page = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html><body><article><p>%s</p><p>"It [the harbour] was closed until noon," she said.</p></article></body></html>
            """.formatted(TEXT);

        post(Map.of("url", freshUrl(), "html", page)).statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<p>",
                "<ul><li>",
                "<blockquote>",
                "<a href='x'>",
                "<svg>",
                "<font>"
            })
    void boundsTheTimeOfDeepNesting(String opened) {
        String page = "<html><body>" + opened.repeat(30_000) + "<p>" + TEXT + "</p></body></html>";

        given().contentType(ContentType.JSON)
                .body(Map.of("url", freshUrl(), "html", page))
                .post(Submissions.PATH)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(202, 422));
    }

    @Test
    void dropsControlCharactersAndLoneSurrogates() {
        String url = freshUrl();
        String json = "{\"url\": \"" + url + "\", \"title\": \"A \\ud800title\\u0000\", \"body\": \"A ferry\\u0000 with"
                + " 212\\u0007 passengers ran aground\\udc00 off Lerwick \\ud83d\\ude00 on Monday.\\u200b\"}";

        given().contentType(ContentType.JSON)
                .body(json)
                .post(Submissions.PATH)
                .then()
                .statusCode(202);

        get(url).body("title", equalTo("A title"))
                .body("body", equalTo("A ferry with 212 passengers ran aground off Lerwick \uD83D\uDE00 on Monday."));
    }
}
