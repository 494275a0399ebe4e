package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.access.Role;
import news.parallax.local.Chromium;
import news.parallax.local.chaos.GeneratedStory;
import news.parallax.local.demo.Demo;
import news.parallax.local.demo.Expectation;
import news.parallax.local.demo.FoundDisagreement;
import news.parallax.local.demo.Report;
import news.parallax.local.demo.SampleStory;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;
import news.parallax.local.importing.ImportCommand;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The sample story through the packaged services, a real broker and a real database. */
class SampleStoryEndToEndTest {
    private static final String NO_KEY = "";

    @TempDir
    static Path folder;

    private static LocalDesk desk;
    private static List<FoundDisagreement> found = List.of();

    @BeforeAll
    static void feedTheSampleStory() throws Exception {
        desk = PackagedDesk.start(folder);
        found = new Demo(PackagedDesk.client(desk), PackagedDesk.PROGRESS).run(SampleStory.reports());
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void findsBothDisagreements() {
        assertThat(Expectation.missingIn(found)).as("not found among " + found).isEmpty();
    }

    @Test
    void setsSoldiersAgainstSoldiersOnly() {
        assertThat(found).noneSatisfy(disagreement -> {
            assertThat(disagreement.type()).isEqualTo("NUMBER");
            assertThat(disagreement.sides().toString().toLowerCase(Locale.ROOT)).contains("labourer");
        });
    }

    @Test
    void keepsTheOtherEventApart() {
        assertThat(found.toString()).doesNotContain("ferry", "Sund");
    }

    @Test
    void describesMeasuresAndAnswersForTheHealthOfEveryService() throws Exception {
        for (Service service : Service.values()) {
            assertThat(get(service, "/q/openapi", NO_KEY)).contains("openapi:");
            assertThat(get(service, "/q/swagger-ui/", NO_KEY)).contains("swagger");
            assertThat(get(service, "/q/health/live", NO_KEY)).contains("UP");
            assertThat(get(service, "/q/metrics", desk.issueKey("watcher", Role.READER)))
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void publishesEveryMetricThatAlertsAndDashboardAskFor() throws Exception {
        String key = desk.issueKey("prometheus", Role.READER);
        StringBuilder published = new StringBuilder();
        for (Service service : Service.values()) {
            published.append(get(service, "/q/metrics", key));
        }
        Set<String> names = published
                .toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        // Kafka's client tells of a topic a minute after its first record; of all topics together it tells at once.
        Set<String> asked = ObservedMetrics.named().stream()
                .map(name -> name.replace("producer_topic_record", "producer_record"))
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(12).isSubsetOf(names);
    }

    @Test
    void letsNobodyInWithoutAKey() throws Exception {
        assertThat(status(Service.INGEST, HttpRequest.newBuilder(), "/api/articles", "{}"))
                .isEqualTo(401);
        assertThat(status(Service.EXTRACT, HttpRequest.newBuilder(), "/api/extract", "{}"))
                .isEqualTo(401);
        assertThat(status(Service.COMPARE, HttpRequest.newBuilder(), "/api/compare", "{}"))
                .isEqualTo(401);
    }

    @Test
    void carriesAnArticleAndPassagesFromOneServiceToTheOthers() throws Exception {
        String key = desk.issueKey("submitter", Role.EDITOR);
        String article = """
            {"url": "https://outlet.example/quay", "source": "Outlet", "title": "A quay",
             "body": "Some 30 workers left the quay on Friday, police said. They will be back on Monday."}\
            """;
        String passages = """
            {"left": {"text": "Some 14,000 soldiers were sent."}, "right": {"text": "Some 15,000 soldiers were sent."}}\
            """;

        assertThat(status(Service.COMPARE, withKey(key), "/api/submissions", article))
                .isEqualTo(202);
        assertThat(status(Service.COMPARE, withKey(key), "/api/compare", passages))
                .isEqualTo(200);
    }

    @Test
    void signsInWithThePasswordThatTheFirstStartTells() throws Exception {
        String body =
                "{\"name\": \"desk\", \"password\": \"" + desk.newPassword().orElseThrow() + "\"}";

        assertThat(status(
                        Service.COMPARE, HttpRequest.newBuilder().header("X-Parallax-Desk", "1"), "/api/session", body))
                .isEqualTo(200);
    }

    /** In a browser, with everything behind it that there is. */
    @Test
    void takesAnArticleFromThePageAndShowsItsStory() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser()
                    .newPage(new Browser.NewPageOptions()
                            .setBaseURL(desk.address(Service.COMPARE).toString()));
            page.navigate("/submit");
            page.getByLabel("Name").fill("desk");
            page.getByLabel("Password").fill(desk.newPassword().orElseThrow());
            button(page, "Sign in").click();
            page.getByLabel("Address").fill("https://lighthouse.example/keeper");
            page.getByLabel("Title").fill("Lighthouse keepers leave Vigsness");
            page.getByLabel("Outlet").fill("Lighthouse Gazette");
            page.getByLabel("Text").fill("""
                VIGSNESS - Some 25 lighthouse keepers left Vigsness on Friday, the harbour office said.

                The office said that the lamps would be tended from the mainland.\
                """);
            button(page, "Submit").click();

            PlaywrightAssertions.assertThat(page.locator("main .notice")).containsText("Taken in.");
            PlaywrightAssertions.assertThat(page.locator("main .notice"))
                    .containsText("Compared:", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See its story"))
                    .click();
            PlaywrightAssertions.assertThat(page.locator("main h1")).containsText("Lighthouse keepers leave Vigsness");
            PlaywrightAssertions.assertThat(page.locator(".annotated").first()).containsText("25 lighthouse keepers");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** From files through all services: an agency's reports disagree, it kills one of them, and the desk sees why. */
    @Test
    void aKillFromAnImportedFileResolvesWhatRestedOnTheArticle(@TempDir Path reports, @TempDir Path kills)
            throws Exception {
        GeneratedStory story = GeneratedStory.first(1).getFirst();
        List<Report> agency = story.reports();
        for (Report report : agency) {
            Files.writeString(reports.resolve(report.file() + ".json"), ninjs(report, "usable", report.body()));
        }
        assertThat(runImport(reports)).isZero();
        assertThat(runImport(reports)).isZero();
        FoundDisagreement disputed = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> openNumber(story), Optional::isPresent)
                .orElseThrow();

        Files.writeString(kills.resolve("kill.json"), ninjs(agency.get(1), "canceled", ""));
        assertThat(runImport(kills)).isZero();

        String key = desk.issueKey("reader-of-kills", Role.READER);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> get(
                        Service.COMPARE, "/api/disagreements/" + disputed.id(), key)
                .contains("\"resolution\":\"RETRACTED\""));
    }

    private static int runImport(Path files) {
        return new CommandLine(new ImportCommand())
                .execute(
                        files.toString(),
                        "--to",
                        desk.address(Service.INGEST).toString(),
                        "--key",
                        desk.issueKey("import", Role.EDITOR));
    }

    private static String ninjs(Report report, String status, String text) {
        return """
                {"uri": "urn:newsml:agency.example:%s", "standard": {"name": "ninjs", "version": "3.1"},
                 "type": "text", "versionCreated": "%s", "pubStatus": "%s", "language": "en",
                 "headlines": [{"role": "main", "value": "%s"}], "infoSources": [{"name": "%s", "role": "provider"}],
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s"}]}
                """.formatted(
                        report.file(),
                        report.publishedAt().plusSeconds(status.equals("usable") ? 0 : 60),
                        status,
                        report.title(),
                        report.source(),
                        text.replace("\n", "\\n"));
    }

    private static Optional<FoundDisagreement> openNumber(GeneratedStory story) throws Exception {
        return PackagedDesk.client(desk).openDisagreements().stream()
                .filter(disagreement -> disagreement.type().equals("NUMBER")
                        && disagreement.sides().toString().contains(story.place())
                        && disagreement
                                .sides()
                                .toString()
                                .contains(story.reports().getFirst().source()))
                .findFirst();
    }

    private static HttpRequest.Builder withKey(String key) {
        return HttpRequest.newBuilder().header("Authorization", "Bearer " + key);
    }

    private static int status(Service service, HttpRequest.Builder request, String path, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            request.uri(URI.create(desk.address(service) + path))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String get(Service service, String path, String key) throws Exception {
        HttpRequest.Builder request = key.equals(NO_KEY) ? HttpRequest.newBuilder() : withKey(key);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    request.uri(URI.create(desk.address(service) + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(service + " " + path).isEqualTo(200);
            return response.body();
        }
    }
}
