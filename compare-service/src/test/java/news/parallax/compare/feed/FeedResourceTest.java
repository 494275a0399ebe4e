package news.parallax.compare.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.comparison.ExtractStub;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk asks about feeds reaches ingest-service, and what that objects to reaches the desk. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(ExtractStub.class)
@WithTestResource(IngestStub.class)
class FeedResourceTest {
    private static ValidatableResponse register(String url) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .post("/api/feeds")
                .then();
    }

    @Test
    void passesCallsOn() {
        String id = register("https://wire.example/rss")
                .statusCode(200)
                .body("state", equalTo("FAILING"))
                .extract()
                .path("id");

        given().get("/api/feeds").then().statusCode(200).body("items.id", hasItem(id));
        given().get("/api/feeds/{id}/pages", id)
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("Ferry aground"));
        given().contentType(ContentType.JSON)
                .body(Map.of("paused", true))
                .patch("/api/feeds/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        given().post("/api/feeds/{id}/poll", id).then().statusCode(202);
        given().delete("/api/feeds/{id}", id).then().statusCode(204);
        given().get("/api/feeds").then().body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "422, 422", "502, 502", "504, 504", "500, 503", "401, 503"})
    void passesOnWhatIsRefused(int refused, int answered) {
        register("https://wire.example/refuse-" + refused).statusCode(answered).contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .body(Map.of("url", "https://wire.example/refuse-" + refused))
                .post("/api/submissions")
                .then()
                .statusCode(answered)
                .contentType("application/problem+json");
    }

    @Test
    void saysWhyASiteCouldNotBeRead() {
        register("https://wire.example/refuse-504")
                .body("reason", equalTo("TIMED_OUT"))
                .body("field", equalTo("url"))
                .body("detail", equalTo("The site did not send all within 20 seconds."));
    }

    @Test
    void knowsNoUnknownFeed() {
        given().delete("/api/feeds/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
