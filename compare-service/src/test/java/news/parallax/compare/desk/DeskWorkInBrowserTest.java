package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import news.parallax.access.TestAccess;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The desk's other work in a browser: two windows, outlets, dead letters, stories, and all of it without a mouse. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DeskWorkInBrowserTest extends BrowserAtTheDesk {
    private Locator row(String part) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(part));
    }

    @Test
    void tellsASecondTabOfWhatArrivesAndOfWhatTheFirstDecides() {
        Occurrence rescue = new Occurrence("Deidameia");
        Page second = watched(context.newPage());
        second.navigate("/?status=ALL&sort=OPENED&q=Deidameia");
        assertThat(second.locator(".notice")).containsText("Nothing here");

        UUID id = disagreementAbout(rescue);
        Locator pill =
                second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\d+ new$")));
        assertThat(pill).isVisible();
        pill.click();
        assertThat(second.locator(".row")).hasCount(1);
        visit("/disagreements/" + id);
        button("Confirm").click();
        assertThat(panel()).containsText("confirmed it");

        assertThat(second.locator(".row .tag.status")).hasText("Confirmed");
    }

    @Test
    void marksInTheInboxWhatHasChangedSinceItWasLookedAt() {
        Occurrence rescue = new Occurrence("Laodameia");
        UUID id = disagreementAbout(rescue);
        visit("/disagreements/" + id);
        assertThat(page.locator(".crumbs")).containsText("Laodameia");
        visit("/?q=Laodameia");
        assertThat(page.locator(".row .story")).containsText("Laodameia");
        assertThat(page.locator(".row")).not().containsText("changed since you looked");

        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Estuary", 160));
        }

        assertThat(page.locator(".row")).containsText("changed since you looked");
        visit("/disagreements/" + id);
        visit("/?q=Laodameia");
        assertThat(page.locator(".row")).not().containsText("changed since you looked");
    }

    @Test
    void takesTheWholeRoadWithoutAMouse() throws IOException {
        Occurrence rescue = new Occurrence("Euryanassa");
        UUID id = disagreementAbout(rescue);
        open(ColorScheme.LIGHT, 1280, NOBODY);
        page.navigate("/?story=" + Desk.storyOf(rescue, "Seaward"));

        assertThat(page.getByLabel("Name")).isFocused();
        page.keyboard().type(TestAccess.NAME);
        page.keyboard().press("Tab");
        page.keyboard().type(TestAccess.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".row")).hasCount(1);
        page.keyboard().press("j");
        page.keyboard().press("o");
        assertThat(page).hasURL(Pattern.compile(".*/disagreements/" + id));
        assertThat(page.locator(".side mark")).hasCount(2);
        page.keyboard().press("d");
        assertThat(page.locator("decision-dialog dialog")).isVisible();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(panel().locator(".tag.status")).hasText("Dismissed");
        page.keyboard().press("u");
        assertThat(panel().locator(".tag.status")).hasText("Open");
        page.keyboard().press("c");
        assertThat(panel().locator(".tag.status")).hasText("Confirmed");
        tabTo("CSV");
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(Files.readString(file.path())).contains("120 passengers", "140 passengers", "CONFIRMED");
    }

    /** Moves the focus on until it is on a link of that name. */
    private void tabTo(String name) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("the key Tab does not reach " + name);
    }

    @Test
    void describesAnOutletAndTellsTheLaterOne() {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(new Occurrence("Ganymeda").report("Estuary", 7));
        }
        visit("/sources?q=Estuary");

        row("Estuary").getByRole(AriaRole.BUTTON).click();
        page.getByLabel("Kind").selectOption("NEWS_AGENCY");
        page.getByLabel("Owner").fill("Harbour Trust <b>");
        page.getByLabel("Run by a state").selectOption("true");
        button("Save").click();
        assertThat(row("Estuary")).containsText("Harbour Trust <b>");
        page.reload();
        assertThat(row("Estuary")).containsText("Harbour Trust <b>");
        assertThat(row("Estuary")).containsText("yes");

        row("Estuary").getByRole(AriaRole.BUTTON).click();
        Desk.writing()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Estuary", "owner", "Somebody faster"))
                .put("/api/sources")
                .then()
                .statusCode(200);
        page.getByLabel("Owner").fill("Somebody slower");
        button("Save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was saved: desk changed it");
    }

    @Test
    void sendsADeadLetterAgain() {
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendPoison("poison-of-the-browser", "{\"article\": \"Hyrnetho\"}");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            visit("/system");
            assertThat(letters().count()).isEqualTo(1);
        });

        letters()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send again"))
                .click();

        assertThat(page.locator(".toast")).containsText("Sent again.");
        assertThat(letters().filter(new Locator.FilterOptions().setHasText("by desk")))
                .hasCount(1);
    }

    private Locator letters() {
        return page.locator(".letters > li").filter(new Locator.FilterOptions().setHasText("Hyrnetho"));
    }

    @Test
    void splitsAStoryAndTakesThatBack() {
        Occurrence rescue = new Occurrence("Iphimede");
        disagreementAbout(rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");
        visit("/stories/" + story + "?view=grouping");

        button("Split off").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose the articles");
        page.getByLabel("Seaward").check();
        page.getByLabel("Note").first().fill("Another ferry.");
        button("Split off").click();
        assertThat(page.locator(".trail li")).containsText("Another ferry.");
        assertThat(page.getByLabel("Seaward")).hasCount(0);
        assertThat(Desk.storyOf(rescue, "Seaward")).isNotEqualTo(Desk.storyOf(rescue, "Coastline"));

        button("Undo").click();
        assertThat(page.locator(".trail li")).hasCount(2);
        assertThat(page.getByLabel("Seaward")).isVisible();
        assertThat(Desk.storyOf(rescue, "Seaward")).isEqualTo(Desk.storyOf(rescue, "Coastline"));
    }

    @Test
    void mergesAnotherStory() {
        Occurrence one = new Occurrence("Kleodora");
        Occurrence other = new Occurrence("Lysianassa");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(one.report("Coastline", 120), other.report("Seaward", 140));
        }
        UUID story = Desk.storyOf(one, "Coastline");
        visit("/stories/" + story + "?view=grouping");

        page.locator("select[name=other]")
                .selectOption(Desk.storyOf(other, "Seaward").toString());
        button("Merge").click();

        assertThat(page.locator(".trail li")).containsText("merged");
        assertThat(page.getByLabel("Lysianassa")).isVisible();
        assertThat(Desk.storyOf(other, "Seaward")).isEqualTo(story);
    }
}
