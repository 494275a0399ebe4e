package news.parallax.local.endtoend;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.local.Chromium;
import news.parallax.local.demo.Demo;
import news.parallax.local.demo.Report;
import news.parallax.local.demo.SampleStory;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures of every page, with the stories that were written for this project and, where there are some, those of a corpus.
 * {@code ./desk screenshots} calls it.
 */
@EnabledIfSystemProperty(
        named = "parallax.screenshots",
        matches = ".+",
        disabledReason = "makes pictures and tests nothing: ./desk screenshots calls it")
class ScreenshotsTest {
    private static final Path WRITTEN_STORIES = Path.of("../quality/src/test/resources/stories/learned");
    private static final List<String> STORIES = List.of("arauca-truce-clash", "beni-runoff-count", "mactan-scam-raid");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 860;
    private static final String NOBODY = "{\"cookies\": [], \"origins\": []}";

    private final Path folder = Path.of(System.getProperty("parallax.screenshots", "."));

    /** A folder of stories as JSON; empty for none. */
    private final String corpus = System.getProperty("parallax.screenshots.corpus", "");

    @Test
    void picturesEveryPage(@TempDir Path data) throws Exception {
        try (LocalDesk desk = PackagedDesk.start(data);
                Chromium chromium = Chromium.start()) {
            new Demo(PackagedDesk.client(desk), PackagedDesk.PROGRESS).run(reports());
            URI address = desk.address(Service.COMPARE);
            String session = signIn(chromium, desk);
            try (BrowserContext context = window(chromium, address, ColorScheme.LIGHT, WIDE, session)) {
                Page page = context.newPage();
                Map<String, String> pages = pages(page);
                decide(page);
                for (Map.Entry<String, String> one : pages.entrySet()) {
                    picture(page, one.getValue(), one.getKey());
                }
                pictureAComparison(page);
            }
            try (BrowserContext context = window(chromium, address, ColorScheme.DARK, WIDE, session)) {
                Page page = context.newPage();
                picture(page, "/", "inbox-dark");
                picture(page, troops(page), "disagreement-dark");
                picture(page, "/stories/" + richest(page).path("storyId").asText() + "?view=matrix", "matrix-dark");
            }
            try (BrowserContext context = window(chromium, address, ColorScheme.LIGHT, NARROW, session)) {
                Page page = context.newPage();
                picture(page, "/", "inbox-narrow");
                picture(page, troops(page), "disagreement-narrow");
            }
        }
    }

    /** Pictures the page for it, and gives what other windows need to be signed in, too. */
    private String signIn(Chromium chromium, LocalDesk desk) {
        try (BrowserContext context =
                window(chromium, desk.address(Service.COMPARE), ColorScheme.LIGHT, WIDE, NOBODY)) {
            Page page = context.newPage();
            page.navigate("/");
            page.getByLabel("Name").fill("desk");
            page.getByLabel("Password").fill(desk.newPassword().orElseThrow());
            take(page, "sign-in");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                    .click();
            PlaywrightAssertions.assertThat(page.locator(".row").first()).isVisible();
            return context.storageState();
        }
    }

    private static BrowserContext window(
            Chromium chromium, URI address, ColorScheme colours, int width, String session) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setColorScheme(colours)
                        .setStorageState(session)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC")
                        .setViewportSize(width, HIGH));
    }

    /** Names of pictures and the addresses of what they show. */
    private static Map<String, String> pages(Page page) throws IOException {
        JsonNode troops = first(page, "/api/disagreements?status=OPEN&q=troops&type=NUMBER&sort=SEVERITY");
        String story = "/stories/" + richest(page).path("storyId").asText();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("inbox", "/");
        pages.put("disagreement", "/disagreements/" + troops.path("id").asText());
        pages.put("stories", "/stories");
        pages.put("story", story);
        pages.put("matrix", story + "?view=matrix");
        pages.put("merge-and-split", story + "?view=grouping");
        pages.put("submit", "/submit");
        pages.put("sources", "/sources");
        pages.put("feeds", "/feeds");
        pages.put("alerts", "/alerts");
        pages.put("system", "/system");
        JsonNode revised = first(page, "/api/disagreements?type=REVISION");
        if (!revised.isMissingNode()) {
            pages.put(
                    "revisions",
                    "/articles/" + revised.at("/sides/0/evidence/0/articleId").asText() + "/revisions");
        }
        return pages;
    }

    private static String troops(Page page) throws IOException {
        return "/disagreements/"
                + first(page, "/api/disagreements?status=OPEN&q=troops&type=NUMBER&sort=SEVERITY")
                        .path("id")
                        .asText();
    }

    /** The story with the most articles. */
    private static JsonNode richest(Page page) throws IOException {
        List<JsonNode> stories = new ArrayList<>();
        JSON.readTree(page.request().get("/api/stories").body()).path("items").forEach(stories::add);
        return stories.stream()
                .max(Comparator.comparingInt(story -> story.path("articles").asInt()))
                .orElseThrow();
    }

    private static JsonNode first(Page page, String address) throws IOException {
        return JSON.readTree(page.request().get(address).body()).at("/items/0");
    }

    /** So that the pictures show a desk at work. */
    private static void decide(Page page) {
        page.navigate("/");
        PlaywrightAssertions.assertThat(page.locator(".row").first()).isVisible();
        for (String key : List.of("j", "a", "j", "c", "j", "a")) {
            page.keyboard().press(key);
            page.waitForTimeout(500);
        }
        page.navigate("/");
        PlaywrightAssertions.assertThat(page.locator(".row").first()).isVisible();
    }

    private void picture(Page page, String address, String name) {
        page.navigate(address);
        PlaywrightAssertions.assertThat(page.locator("main h1").first()).isVisible();
        PlaywrightAssertions.assertThat(page.locator("main [aria-busy=true]")).hasCount(0);
        take(page, name);
    }

    private void pictureAComparison(Page page) {
        page.navigate("/passages");
        page.getByLabel("Text").first().fill("Some 14,000 soldiers were sent to the border, a monitoring team says.");
        page.getByLabel("Text")
                .nth(1)
                .fill("About 15,000 soldiers were sent to the border, the defence ministry said on Monday.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#verdict")).isVisible();
        take(page, "compare");
    }

    private void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private List<Report> reports() throws IOException {
        List<Report> reports = new ArrayList<>(SampleStory.reports());
        for (String story : STORIES) {
            addStory(WRITTEN_STORIES.resolve(story + ".json"), reports);
        }
        if (!corpus.isEmpty()) {
            try (Stream<Path> stories = Files.list(Path.of(corpus))) {
                for (Path story : stories.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    addStory(story, reports);
                }
            }
        }
        reports.sort(Comparator.comparing(Report::publishedAt));
        return reports;
    }

    private static void addStory(Path json, List<Report> reports) throws IOException {
        JSON.readTree(json.toFile()).path("articles").forEach(article -> reports.add(report(article)));
    }

    private static Report report(JsonNode article) {
        return new Report(
                article.path("id").asText(),
                article.path("url").asText(),
                article.path("title").asText(),
                article.path("source").asText(),
                Instant.parse(article.path("publishedAt").asText()),
                article.path("body").asText());
    }
}
