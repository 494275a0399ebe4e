package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.parallax.contracts.ContentIds;

/** Posts articles as a client would. */
public final class Submissions {
    public static final String PATH = "/api/articles";

    private Submissions() {}

    /** A url that no other test uses. */
    public static String freshUrl() {
        return "https://wire.example/world/" + UUID.randomUUID();
    }

    public static Map<String, Object> article(String url, String body) {
        Map<String, Object> article = new HashMap<>();
        article.put("url", url);
        article.put("title", "Ferry runs aground off Lerwick");
        article.put("source", "Example Wire");
        article.put("publishedAt", "2026-03-02T10:15:00+01:00");
        article.put("body", body);
        return article;
    }

    public static ValidatableResponse post(Object article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .when()
                .post(PATH)
                .then();
    }

    public static ValidatableResponse get(String url) {
        return given().when().get(PATH + "/" + ContentIds.articleId(url)).then();
    }
}
