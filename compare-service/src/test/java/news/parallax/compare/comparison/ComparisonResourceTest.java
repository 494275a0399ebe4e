package news.parallax.compare.comparison;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import news.parallax.compare.feed.IngestStub;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(ExtractStub.class)
@WithTestResource(IngestStub.class)
class ComparisonResourceTest {

    @Test
    void findsNothingToCompareWhereNothingIsClaimed() {
        compare("Nothing is claimed here.", "Nor here.")
                .statusCode(200)
                .body("verdict", equalTo("UNRELATED"))
                .body("comparisons", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "413, 413", "422, 422", "500, 503", "404, 503"})
    void passesOnWhyAPassageIsRefused(int refused, int answered) {
        compare("Nothing is claimed here.", "refuse " + refused)
                .statusCode(answered)
                .contentType("application/problem+json")
                .body("detail", containsString(answered == 503 ? "extract-service" : "right passage"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"left\": {\"text\": \"a\"}}",
                "{\"left\": {\"text\": \"a\"}, \"right\": {}}",
                "{\"left\": {\"text\": \"a\"}, \"right\": {\"text\": \"b\", \"publishedAt\": \"yesterday\"}}",
                "{\"left\": "
            })
    void refusesWhatIsNoPairOfPassages(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/compare")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse compare(String left, String right) {
        return given().contentType("application/json")
                .body(Map.of("left", Map.of("text", left), "right", Map.of("text", right)))
                .post("/api/compare")
                .then();
    }
}
