package news.parallax.compare.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the service shows beside its data: page, description, health, metrics. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ServiceSurfaceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private static final int LARGEST_FIRST_PAGE = 300_000;

    private static List<String> bundled() {
        Matcher address = Pattern.compile("\"(/static/bundle/[^\"]+)\"")
                .matcher(given().get("/").asString());
        return address.results().map(found -> found.group(1)).toList();
    }

    @Test
    void servesAPageThatRunsNoInlineScript() {
        assertThat(bundled()).hasSizeGreaterThanOrEqualTo(2);
        for (String path :
                Stream.concat(Stream.of("/", "/icon.svg"), bundled().stream()).toList()) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("X-Content-Type-Options", "nosniff");
        }
        String page = given().get("/").asString();
        assertThat(page).contains("<html lang=\"en\">").doesNotContain("<script>", "style=", "onclick");
    }

    @Test
    void answersEveryAddressOfTheDeskWithThePage() {
        String page = given().get("/").asString();
        String id = "00000000-0000-4000-8000-000000000000";
        for (String address : List.of(
                "/stories",
                "/stories/" + id + "?view=matrix",
                "/disagreements/" + id,
                "/articles/" + id + "/revisions",
                "/passages",
                "/submit",
                "/sources",
                "/alerts",
                "/feeds",
                "/system")) {
            assertThat(given().get(address).asString()).as(address).isEqualTo(page);
        }
        given().get("/disagreements/none").then().statusCode(404);
    }

    @Test
    void sendsAFirstPageThatIsSmallWhenCompressed() throws Exception {
        int bytes = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : Stream.concat(Stream.of("/", "/icon.svg"), bundled().stream())
                    .toList()) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .header("Accept-Encoding", "gzip")
                        .build();
                bytes += client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body()
                        .length;
            }
        }
        assertThat(bytes).isLessThan(LARGEST_FIRST_PAGE);
    }

    /** Lit itself writes its templates, which are constants; what comes from outside it only ever puts in as text. */
    @Test
    void neverWritesMarkupOfItsOwn() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/resources/web/app"))) {
            List<Path> scripts =
                    sources.filter(path -> path.toString().endsWith(".ts")).toList();
            assertThat(scripts).isNotEmpty();
            for (Path script : scripts) {
                assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContain(
                                "innerHTML",
                                "outerHTML",
                                "insertAdjacentHTML",
                                "document.write",
                                "eval(",
                                "unsafeHTML",
                                "unsafeSVG",
                                "unsafeStatic");
            }
        }
    }

    @Test
    void describesEveryOperation() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");

        List<Map<String, Object>> operations =
                paths.values().stream().flatMap(path -> path.values().stream()).toList();
        assertThat(operations).allSatisfy(operation -> assertThat(operation)
                .containsKeys("operationId", "summary", "description", "responses"));
        assertThat(operations.stream().map(o -> o.get("operationId").toString()))
                .containsExactlyInAnyOrder(
                        "getComparedArticle",
                        "getAccount",
                        "signIn",
                        "signOut",
                        "listWaysToSignIn",
                        "signInAtOrganisation",
                        "submitFromDesk",
                        "listFeeds",
                        "registerFeed",
                        "listFeedPages",
                        "changeFeed",
                        "pollFeed",
                        "removeFeed",
                        "comparePassages",
                        "listDisagreements",
                        "countDisagreements",
                        "getReview",
                        "reviewDisagreement",
                        "reviewDisagreements",
                        "getDisagreement",
                        "getAnnotatedArticle",
                        "listAnnotatedArticles",
                        "getMatrix",
                        "listRevisions",
                        "diffRevisions",
                        "listRegroupings",
                        "mergeStories",
                        "splitStory",
                        "undoRegrouping",
                        "streamChanges",
                        "exportDisagreements",
                        "listSources",
                        "describeSource",
                        "getExchangeRates",
                        "loadExchangeRates",
                        "getSystem",
                        "listDeadLetters",
                        "redriveDeadLetter",
                        "listStories",
                        "getStory",
                        "listAlertChannels",
                        "getAlertChannel",
                        "createAlertChannel",
                        "changeAlertChannel",
                        "rotateAlertSecret",
                        "retireAlertChannel",
                        "testAlertChannel",
                        "listAlertRules",
                        "getAlertRule",
                        "createAlertRule",
                        "changeAlertRule",
                        "retireAlertRule",
                        "dryRunAlertRule",
                        "listAlertDeliveries",
                        "getAlertDelivery",
                        "redeliverAlert");
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void isReadyOnlyWithBrokerAndDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("Database connections health check", "Kafka connection health check"));
    }

    @Test
    void countsWhatItDoes() {
        Occurrence rescue = new Occurrence("Kleopatra");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Coastline", 120), rescue.report("Seaward", 140));
        }

        String metrics = given().get("/q/metrics").asString();
        assertThat(Stream.of(
                        "parallax_articles_compared_total",
                        "parallax_disagreements_opened_total{kind=\"number\"}",
                        "parallax_stories",
                        "parallax_outbox_rows",
                        "kafka_consumer_fetch_manager_records_lag"))
                .allSatisfy(name -> assertThat(metrics).contains(name));
    }
}
