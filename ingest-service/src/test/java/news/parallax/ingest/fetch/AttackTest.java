package news.parallax.ingest.fetch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.ingest.fetch.NewsSite.Answer;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each attack is refused in words, and nothing that it was after has been touched. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AttackTest {
    private static final int PORT = 18190;
    private static final String SECRET = "/secret";
    private static NewsSite site;

    @BeforeAll
    static void serve() {
        site = new NewsSite(PORT);
        site.serve(SECRET, Answer.html("<p>secret</p>"));
        HostileSite.serveOn(site);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static List<Attack> addresses() throws IOException {
        try (InputStream in = AttackTest.class.getResourceAsStream("address-attacks.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s+", 2))
                    .map(parts -> new Attack(parts[1], Arrays.asList(parts[0].split(","))))
                    .toList();
        }
    }

    static Stream<Attack> pages() {
        return HostileSite.PAGES.entrySet().stream()
                .map(entry -> new Attack(
                        entry.getKey(), Arrays.asList(entry.getValue().split(","))));
    }

    static Stream<Attack> feeds() {
        return HostileSite.FEEDS.entrySet().stream()
                .map(entry -> new Attack(
                        entry.getKey(), Arrays.asList(entry.getValue().split(","))));
    }

    record Attack(String target, List<String> reasons) {}

    /** One test for the table, not one a row: the framework takes longer between two tests than an attack does. */
    @Test
    void refusesEveryAddress() throws IOException {
        assertThat(addresses()).allSatisfy(attack -> {
            refused("/api/articles", attack.target(), attack.reasons());
            refused("/api/feeds", attack.target(), attack.reasons());
        });
    }

    @Test
    void refusesEveryPage() {
        assertThat(pages()).allSatisfy(attack -> refused("/api/articles", site.url(attack.target()), attack.reasons()));
    }

    @Test
    void refusesEveryFeed() {
        assertThat(feeds()).allSatisfy(attack -> refused("/api/feeds", site.url(attack.target()), attack.reasons()));
    }

    private static void refused(String call, String url, List<String> reasons) {
        Response answer =
                given().contentType(ContentType.JSON).body(Map.of("url", url)).post(call);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(422, 502, 504);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("reason")).as(answer.asString()).isIn(reasons);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).endsWith(".").hasSizeGreaterThan(20);
        assertThat(answer.jsonPath().getString("field")).isEqualTo("url");
        assertThat(site.visits(SECRET)).isZero();
    }

    @Test
    void knowsMoreThanAHundredAttacks() throws IOException {
        assertThat(addresses().size() + HostileSite.PAGES.size() + HostileSite.FEEDS.size())
                .isGreaterThan(130);
    }
}
