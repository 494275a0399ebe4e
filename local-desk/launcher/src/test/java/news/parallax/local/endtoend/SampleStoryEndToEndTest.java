package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.local.demo.Demo;
import news.parallax.local.demo.Expectation;
import news.parallax.local.demo.FoundDisagreement;
import news.parallax.local.demo.SampleStory;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample story through the packaged services, a real broker and a real database. */
class SampleStoryEndToEndTest {
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
            assertThat(get(service, "/q/openapi")).contains("openapi:");
            assertThat(get(service, "/q/swagger-ui/")).contains("swagger");
            assertThat(get(service, "/q/metrics")).contains("jvm_memory_used_bytes");
            assertThat(get(service, "/q/health/live")).contains("UP");
        }
    }

    private static String get(Service service, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(desk.address(service) + path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(service + " " + path).isEqualTo(200);
            return response.body();
        }
    }
}
