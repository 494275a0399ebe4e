package news.parallax.extract.passage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class PassageResourceTest {
    static Stream<Arguments> badInput() {
        return Stream.of(
                bad("no JSON at all", "North Korea", 400),
                bad("JSON cut off", "{\"text\": \"abc", 400),
                bad("an array", "[1, 2]", 400),
                bad("a date that is none", "{\"text\": \"abc\", \"publishedAt\": \"last week\"}", 400),
                bad("no body", "", 422),
                bad("null", "null", 422),
                bad("no text", "{}", 422),
                bad("an empty text", "{\"text\": \"\"}", 422),
                bad("a text of spaces", "{\"text\": \" \\n \"}", 422),
                bad("a text above the limit", "{\"text\": \"" + "a ".repeat(250_001) + "\"}", 413),
                bad("a body above the limit", "{\"text\": \"" + "a ".repeat(2_500_000) + "\"}", 413),
                bad("a source above the limit", "{\"text\": \"a\", \"source\": \"" + "s".repeat(201) + "\"}", 413),
                bad("a bomb of brackets", "[".repeat(5_000), 400));
    }

    private static Arguments bad(String what, String body, int status) {
        return Arguments.of(what, new Body(body), status);
    }

    /** Keeps five megabytes out of the names of the tests. */
    private record Body(String text) {
        @Override
        public String toString() {
            return text.length() + " characters";
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void refusesBadInputInWords(String what, Body body, int status) {
        given().contentType(ContentType.JSON)
                .body(body.text())
                .post("/api/extract")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue());
    }

    @Test
    void refusesAnotherMediaType() {
        given().contentType(ContentType.TEXT)
                .body("North Korea")
                .post("/api/extract")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void answersWithThreeLists() {
        extract(Map.of("text", "About 120 passengers were rescued, the coastguard said."))
                .statusCode(200)
                .body("quantities", notNullValue())
                .body("attributions", notNullValue())
                .body("claims", notNullValue());
    }

    @Test
    void takesADateWithAnOffset() {
        extract(Map.of("text", "A quiet day.", "publishedAt", "2026-04-15T12:00:00+02:00"))
                .statusCode(200);
    }

    @Test
    void describesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/extract'.post.operationId", equalTo("extract"));
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static ValidatableResponse extract(Map<String, ?> passage) {
        return given().contentType(ContentType.JSON)
                .body(passage)
                .post("/api/extract")
                .then();
    }
}
