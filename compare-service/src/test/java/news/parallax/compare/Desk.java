package news.parallax.compare;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What tests do as somebody of the desk. */
public final class Desk {
    private Desk() {}

    /** Two sources that disagree; the id of their disagreement. */
    public static UUID disagreement(ClaimsTopic claims, Occurrence rescue) {
        claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        return disagreementOf(rescue);
    }

    public static UUID disagreementOf(Occurrence rescue) {
        JsonPath page = given().get("/api/disagreements?type=NUMBER&story={story}", storyOf(rescue, "Seaward"))
                .jsonPath();
        return UUID.fromString(page.getString("items[0].id"));
    }

    public static UUID storyOf(Occurrence rescue, String source) {
        return UUID.fromString(given().get("/api/articles/{id}", rescue.articleId(source))
                .jsonPath()
                .getString("storyId"));
    }

    public static RequestSpecification writing() {
        return given().contentType(ContentType.JSON);
    }

    /** Acts on the version that is there now. */
    public static Response review(UUID disagreement, Map<String, ?> request) {
        String tag = given().get("/api/disagreements/{id}", disagreement).header("ETag");
        return writing().header("If-Match", tag).body(request).post("/api/disagreements/{id}/review", disagreement);
    }
}
