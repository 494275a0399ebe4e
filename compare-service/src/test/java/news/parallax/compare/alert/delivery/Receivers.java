package news.parallax.compare.alert.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Plays Slack and other receivers on the port that the tests' configuration names, and sets up who gets what. */
public final class Receivers implements AutoCloseable {
    private static final int PORT = 18299;

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().port(PORT).bindAddress("localhost"));

    public Receivers() {
        server.start();
    }

    public String url(String path) {
        return "http://localhost:" + PORT + path;
    }

    void answers(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(path)).willReturn(answer));
    }

    void takes(String path) {
        answers(path, aResponse().withStatus(200).withBody("ok"));
    }

    /** Answers so once, and takes what comes after. */
    void answersFirst(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs("Started")
                .willReturn(answer)
                .willSetStateTo("later"));
        server.stubFor(post(urlEqualTo(path))
                .inScenario(path)
                .whenScenarioStateIs("later")
                .willReturn(aResponse().withStatus(200).withBody("ok")));
    }

    /** In the order of their coming. */
    List<LoggedRequest> got(String path) {
        return server.findAll(postRequestedFor(urlEqualTo(path)));
    }

    List<LoggedRequest> await(String path, int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> got(path).size() >= number);
        return got(path);
    }

    /** A channel that posts to a path; its description. */
    public JsonPath channel(String name, String kind, String path) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "kind", kind, "url", url(path)))
                .post("/api/alert-channels")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A rule for disagreements that tell of a word, which keeps other tests' news away. */
    public static UUID rule(String word, UUID channel, Map<String, ?> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("name", "About " + word);
        rule.put("channels", List.of(channel));
        rule.put("keywords", List.of(word));
        return UUID.fromString(given().contentType(ContentType.JSON)
                .body(rule)
                .post("/api/alert-rules")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    @Override
    public void close() {
        server.stop();
    }
}
