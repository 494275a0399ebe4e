package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import news.parallax.contracts.ContentIds;
import news.parallax.local.chaos.GeneratedStory;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.demo.DeskClient.Accepted;
import news.parallax.local.demo.FoundDisagreement;
import news.parallax.local.demo.Report;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;
import news.parallax.local.endtoend.WebhookReceiver.Got;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and out of a newsroom's system, through the packaged services, a real broker and a real database. */
class NewsroomEndToEndTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KILLS = 2;
    private static final int ALERTED_STORIES = 24;
    /** None of the stories that the sites publish. */
    private static final int FIRST_ALERTED = 400;

    @TempDir
    static Path folder;

    private static LocalDesk desk;
    private static DeskClient client;

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put("PARALLAX_FETCH_ALLOWED_ADDRESSES", NewsSites.allowedAddresses());
        settings.put("PARALLAX_VISITS_INTERVAL", "100MS");
        settings.put("PARALLAX_VISITS_SITE_PAUSE", "1MS");
        settings.put("PARALLAX_VISITS_FIRST_BACK_OFF", "400MS");
        settings.put("PARALLAX_ARTICLES_SHORTEST_FETCHED", "100");
        // A killed sender's message is sent again once its lease is over: two calls of this length, and ten seconds.
        settings.put("PARALLAX_ALERTS_TIME_LIMIT", "1S");
        settings.put("PARALLAX_ALERTS_INTERVAL", "100MS");
        settings.put("PARALLAX_ALERTS_SETTLING", "0S");
        desk = PackagedDesk.start(folder, settings);
        client = PackagedDesk.client(desk);
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    private static ConditionFactory within(int seconds) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(seconds))
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions();
    }

    private static JsonNode call(Service service, String path, Object body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.address(service) + path))
                .header("Authorization", "Bearer " + desk.key())
                .header("Content-Type", "application/json");
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        }
    }

    /** The open disagreements on figures, by the place of their story. */
    private static Map<String, List<FoundDisagreement>> numbersByPlace(List<GeneratedStory> stories) throws Exception {
        List<FoundDisagreement> open = client.openDisagreements();
        return stories.stream().collect(Collectors.toMap(GeneratedStory::place, story -> open.stream()
                .filter(found -> found.type().equals("NUMBER"))
                .filter(found -> found.sides().toString().contains(story.place()))
                .toList()));
    }

    private static String figure(Report report) {
        return report.title().replaceFirst(".* kills ", "");
    }

    /** 20 feeds and 500 pages, some of which fail, move and change: read, revised, and compared with nothing lost. */
    @Test
    void losesNothingOfTwentyFeedsOnTheirWayToTheDesk() throws Exception {
        try (NewsSites sites = new NewsSites()) {
            Map<String, String> feeds = new HashMap<>();
            for (String feed : sites.feeds()) {
                feeds.put(
                        feed,
                        call(Service.INGEST, "/api/feeds", Map.of("url", feed))
                                .path("id")
                                .asText());
            }
            within(150).until(() -> areCompared(sites.pages(), 1));
            within(60).untilAsserted(() -> assertThat(numbersByPlace(sites.stories()))
                    .allSatisfy((place, found) -> assertThat(found).as(place).hasSize(1)));

            sites.correct();
            for (String feed : feeds.values()) {
                call(Service.INGEST, "/api/feeds/" + feed + "/poll", Map.of());
            }
            within(90).until(() -> areCompared(sites.correctedPages(), 2));

            assertThat(sites.correctedStories()).hasSizeGreaterThan(30);
            within(30).untilAsserted(() -> {
                Map<String, List<FoundDisagreement>> found = numbersByPlace(sites.stories());
                assertThat(found)
                        .allSatisfy((place, open) -> assertThat(open).as(place).hasSize(1));
                assertThat(sites.correctedStories()).allSatisfy(story -> assertThat(
                                found.get(story.place()).getFirst().sides().toString())
                        .contains("killed " + figure(story.reports().getLast()) + " people")
                        .doesNotContain("killed " + figure(story.reports().get(1)) + " people"));
            });
            assertThat(areCompared(sites.pages(), 1)).isTrue();
        }
    }

    private static boolean areCompared(List<String> pages, int revision) throws Exception {
        // The last ones first: as long as one is missing there is no need to ask for all.
        for (String page : pages.reversed()) {
            if (!client.isCompared(new Accepted(ContentIds.articleId(page).toString(), revision, "ACCEPTED"))) {
                return false;
            }
        }
        return true;
    }

    /** The service that sends alerts is killed twice while it does; each change is told under one id, and none is missing. */
    @Test
    void tellsOfEachChangeUnderOneIdThoughItIsKilledInTheMiddle() throws Exception {
        List<GeneratedStory> stories = GeneratedStory.first(FIRST_ALERTED + ALERTED_STORIES)
                .subList(FIRST_ALERTED, FIRST_ALERTED + ALERTED_STORIES);
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            String channel = call(
                            Service.COMPARE,
                            "/api/alert-channels",
                            Map.of("name", "Receiver", "kind", "STANDARD_WEBHOOK", "url", receiver.url()))
                    .path("id")
                    .asText();
            call(
                    Service.COMPARE,
                    "/api/alert-rules",
                    Map.of(
                            "name", "Figures",
                            "channels", List.of(channel),
                            "kinds", List.of("NUMBER"),
                            "keywords",
                                    stories.stream().map(GeneratedStory::place).toList()));
            post(stories);
            for (int kill = 1; kill <= KILLS; kill++) {
                int sent = 4 * kill;
                within(60).until(() -> receiver.got().size() >= sent);
                killCompare();
            }

            within(90).untilAsserted(() -> assertThat(numbersByPlace(stories))
                    .allSatisfy((place, found) -> assertThat(found).as(place).hasSize(1)));
            Set<String> disagreements = numbersByPlace(stories).values().stream()
                    .map(found -> found.getFirst().id())
                    .collect(Collectors.toSet());
            within(60).untilAsserted(() -> assertThat(opened(receiver))
                    .containsExactlyInAnyOrderElementsOf(disagreements));
            within(30).untilAsserted(() -> assertThat(call(Service.COMPARE, "/api/alert-deliveries?state=WAITING", null)
                            .path("items"))
                    .isEmpty());

            Map<String, Set<String>> idsByChange = receiver.got().stream()
                    .collect(Collectors.groupingBy(
                            Got::change, Collectors.mapping(Got::id, Collectors.toCollection(HashSet::new))));
            assertThat(idsByChange).allSatisfy((change, ids) -> assertThat(ids).hasSize(1));
            assertThat(idsByChange.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
            // What was under way when the sender died may have come twice, with the id it came with before.
            assertThat(receiver.got()).hasSizeLessThanOrEqualTo(idsByChange.size() + KILLS);
        }
    }

    private static List<String> opened(WebhookReceiver receiver) {
        return receiver.got().stream()
                .filter(got -> got.type().equals("disagreement.opened"))
                .map(Got::disagreement)
                .distinct()
                .toList();
    }

    private static void post(List<GeneratedStory> stories) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> posts = stories.stream()
                    .map(story -> (Callable<Void>) () -> {
                        for (Report report : story.reports().subList(0, 3)) {
                            client.post(report);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> posted : threads.invokeAll(posts)) {
                posted.get();
            }
        }
    }

    private static void killCompare() {
        ProcessHandle.of(desk.process(Service.COMPARE).pid()).ifPresent(compare -> {
            compare.destroyForcibly();
            compare.onExit().join();
        });
    }
}
