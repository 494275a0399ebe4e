package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an editor does at the desk, in a browser, on a real database. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DeskInBrowserTest extends BrowserAtTheDesk {
    @Test
    void showsBothQuotesHighlightedInTheirTexts() {
        Occurrence rescue = new Occurrence("Galateia");
        UUID id = disagreementAbout(rescue);

        page.navigate("/?story=" + Desk.storyOf(rescue, "Seaward"));
        page.locator(".row .about").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/disagreements/" + id));
        assertThat(page.locator(".side")).hasCount(2);
        assertThat(page.locator(".side mark").first()).containsText("said that 120 passengers were rescued");
        assertThat(page.locator(".side mark").nth(1)).containsText("said that 140 passengers were rescued");
        assertThat(page.locator(".side .around").first()).containsText("had left Galateiahaven on Saturday morning");
        assertThat(page.locator(".side .chain").first())
                .containsText("Coastline harbour master (in charge of the pier) said");
        assertThat(page.locator(".side").first()).containsText("1 origin, 1 outlet");
        assertThat(page.locator(".side figcaption a").first())
                .hasAttribute("href", "https://coastline.example/Galateia");
        assertThat(page.locator(".timeline tbody tr")).hasCount(2);
    }

    @Test
    void leadsToTheReviewWhereItIsFarBelow() {
        UUID id = disagreementAbout(new Occurrence("Zeuxippe"));
        open(ColorScheme.LIGHT, 320);
        visit("/disagreements/" + id);

        button("Go to the review").click();

        assertThat(page.locator("#triage-title")).isFocused();
        assertThat(page.locator("#triage-title")).isInViewport();
    }

    @Test
    void dismissesWithAReasonTakesItBackAndConfirms() {
        UUID id = disagreementAbout(new Occurrence("Hesione"));
        page.navigate("/disagreements/" + id);

        button("Dismiss…").click();
        page.getByLabel("A text was misread").check();
        page.getByLabel("Note, if you like").fill("A line was cut.");
        button("Dismiss").click();
        assertThat(panel()).containsText("dismissed it: a text was misread");
        assertThat(panel()).containsText("A line was cut.");

        page.locator(".toast").getByRole(AriaRole.BUTTON).click();
        assertThat(panel()).containsText("took the last decision back");

        button("Confirm").click();
        assertThat(panel()).containsText("confirmed it");
        assertThat(panel().locator(".tag.status")).hasText("Confirmed");
    }

    @Test
    void tellsTheLaterOneThatSomebodyWasFaster() {
        UUID id = disagreementAbout(new Occurrence("Iphianassa"));
        page.navigate("/disagreements/" + id);
        assertThat(button("Confirm")).isVisible();

        Desk.review(id, Map.of("action", "NOTE", "note", "I am on the phone with them."));
        button("Confirm").click();

        assertThat(panel().locator("[role=alert]")).containsText("Nothing was done: desk changed it at");
        assertThat(panel()).containsText("I am on the phone with them.");
        assertThat(panel().locator(".tag.status")).hasText("Open");
    }

    @Test
    void worksByKeyboardAlone() {
        Occurrence rescue = new Occurrence("Kalypso");
        UUID id = disagreementAbout(rescue);
        page.navigate("/?status=ALL&story=" + Desk.storyOf(rescue, "Seaward"));
        assertThat(page.locator(".row")).hasCount(1);

        page.keyboard().press("j");
        assertThat(page.locator(".row[aria-current=true]")).hasCount(1);
        page.keyboard().press("a");
        assertThat(page.locator(".row .assignee")).hasText("@desk");
        page.keyboard().press("d");
        assertThat(page.locator("decision-dialog dialog")).isVisible();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row .tag.status")).hasText("Dismissed");
        page.keyboard().press("r");
        page.keyboard().type("Settled by phone.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row .tag.status")).hasText("Resolved");
        page.keyboard().press("o");
        assertThat(page).hasURL(Pattern.compile(".*/disagreements/" + id));
        assertThat(panel()).containsText("Settled by phone.");
    }

    @Test
    void decidesOnManyAtOnce() {
        Occurrence rescue = new Occurrence("Sthenelaos");
        disagreementAbout(rescue);
        page.navigate("/?status=ALL&story=" + Desk.storyOf(rescue, "Seaward"));
        page.locator(".row input[type=checkbox]").first().check();

        page.locator(".bulk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm"))
                .click();

        assertThat(page.locator(".row .tag.status")).hasText("Confirmed");
        assertThat(page.locator(".bulk")).hasCount(0);
        assertThat(page.locator(".toast")).containsText("1 disagreement: confirmed.");
        page.locator(".toast").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".row .tag.status")).hasCount(0);

        page.getByLabel("Select all 1 shown").check();
        assertThat(page.locator(".bulk")).containsText("1 selected");
        page.locator(".bulk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resolve"))
                .click();
        page.getByLabel("Note").fill("Nothing to resolve yet.");
        button("Resolve").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("1 of 1 were left as they are");
    }

    @Test
    void takesBackByKeyWhatWasDecidedByKey() {
        Occurrence rescue = new Occurrence("Sinope");
        disagreementAbout(rescue);
        page.navigate("/?status=ALL&story=" + Desk.storyOf(rescue, "Seaward"));
        assertThat(page.locator(".row")).hasCount(1);

        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.locator(".row .tag.status")).hasText("Confirmed");
        page.keyboard().press("u");

        assertThat(page.locator(".row .tag.status")).hasCount(0);
    }

    @Test
    void countsAsNewOnlyWhatTheFiltersFind() {
        Occurrence rescue = new Occurrence("Thalpios");
        Occurrence other = new Occurrence("Anchinoe");
        page.navigate("/?status=ALL&q=Thalpios");
        assertThat(page.locator(".notice")).containsText("No disagreement matches these filters.");

        disagreementAbout(other);
        disagreementAbout(rescue);

        assertThat(page.locator(".pill")).hasText("1 new");
    }

    @Test
    void narrowsToAnOutletOnceItsNameIsWhole() {
        Occurrence rescue = new Occurrence("Arsinoe");
        disagreementAbout(rescue);
        page.navigate("/?status=ALL&q=Arsinoe");
        Locator outlet = page.getByLabel("Outlet");

        outlet.pressSequentially("Seawa");
        assertThat(page.locator("#outlets option[value=Seaward]")).hasCount(1);
        assertThat(page).not().hasURL(Pattern.compile(".*source=.*"));
        outlet.pressSequentially("rd");

        assertThat(page).hasURL(Pattern.compile(".*source=Seaward.*"));
        assertThat(page.locator(".row")).hasCount(1);
    }

    @Test
    void printsWhatWasFoundWithoutWhatCanBeClicked() {
        UUID id = disagreementAbout(new Occurrence("Xenodoke"));
        open(ColorScheme.DARK, 1280);
        visit("/disagreements/" + id);
        assertThat(button("Print")).isVisible();
        page.evaluate("const folded = document.createElement('details');"
                + "folded.append('more quotes'); document.querySelector('main').append(folded)");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");

        assertThat(page.locator(".side mark").first()).isVisible();
        assertThat(page.locator(".timeline table")).isVisible();
        assertThat(page.locator("main details:not([open])")).hasCount(0);
        for (String clicked : List.of("nav", ".exports", ".buttons", ".assign")) {
            assertThat(page.locator(clicked).first()).isHidden();
        }
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(29, 35, 48)");
        page.evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("main details:not([open])")).not().hasCount(0);
    }

    @Test
    void exportsWhatTheFiltersFind() throws IOException {
        Occurrence rescue = new Occurrence("Telephassa");
        disagreementAbout(rescue);
        page.navigate("/?story=" + Desk.storyOf(rescue, "Seaward"));

        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());

        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path())).contains("120 passengers", "140 passengers");
    }

    @Test
    void leavesKeysToThemselvesWhereTheyAreSwitchedOff() {
        page.navigate("/");
        page.keyboard().press("?");
        Locator help = page.locator("help-dialog dialog");
        assertThat(help).isVisible();
        page.getByLabel("Single keys are on").uncheck();
        page.keyboard().press("Escape");
        assertThat(help).isHidden();

        page.keyboard().press("?");

        assertThat(help).isHidden();
    }

    @Test
    void keepsFiltersInTheAddress() {
        page.navigate("/");
        page.getByLabel("Omission").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Resolved")))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*[?]type=OMISSION&status=RESOLVED"));

        page.reload();
        assertThat(page.getByLabel("Omission")).isChecked();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*[?]type=OMISSION$"));
    }

    @Test
    void tellsOfNewOnesWithoutMovingWhatIsThere() {
        Occurrence rescue = new Occurrence("Laodameia");
        page.navigate("/?status=ALL&sort=OPENED&q=Laodameia");
        assertThat(page.locator(".notice")).containsText("Nothing here");
        page.waitForResponse(Pattern.compile(".*/counts.*"), () -> disagreementAbout(rescue));

        Locator pill =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\d+ new$")));
        assertThat(pill).isVisible();
        assertThat(page.locator(".row")).hasCount(0);
        pill.click();

        assertThat(page.locator(".row").first()).containsText("140 passengers");
    }

    @Test
    void showsAStoryAsArticlesAndAsAMatrix() {
        Occurrence rescue = new Occurrence("Melanippe");
        UUID id = disagreementAbout(rescue);
        page.navigate("/stories/" + Desk.storyOf(rescue, "Seaward"));

        assertThat(page.locator("a.claim.disagrees").first()).hasAttribute("href", "/disagreements/" + id);
        assertThat(page.locator("a.claim.disagrees .sign").first()).hasText("≠");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Matrix"))
                .click();

        assertThat(page.locator(".matrix tbody tr").first()).containsText("120 passengers");
        assertThat(page.locator(".matrix tbody tr").first()).containsText("140 passengers");
    }

    @Test
    void showsWhatARevisionChanged() {
        Occurrence rescue = new Occurrence("Neaira");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(rescue.report("Coastline", 120));
            claims.sendAndAwait(rescue.report("Coastline", 2, rescue.morning().plusSeconds(60), 90));
        }

        page.navigate("/articles/" + rescue.articleId("Coastline") + "/revisions");

        assertThat(page.locator(".diff del").first()).containsText("120");
        assertThat(page.locator(".diff ins").first()).containsText("90");
    }

    @Test
    void showsHostileTextsAsPlainText() {
        Occurrence rescue = new Occurrence("Okyrhoe");
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(
                    HostileNews.report(rescue, "Coastline", 120), HostileNews.report(rescue, "Seaward", 140));
        }
        UUID id = Desk.disagreementOf(rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");
        List<String> pages = List.of(
                "/?status=ALL&story=" + story,
                "/disagreements/" + id,
                "/stories/" + story,
                "/stories/" + story + "?view=matrix",
                "/stories/" + story + "?view=grouping",
                "/stories",
                "/sources",
                "/articles/" + rescue.articleId("Seaward") + "/revisions");
        for (int width : List.of(1280, 320)) {
            open(ColorScheme.LIGHT, width);
            for (String address : pages) {
                visit(address);
                assertThat(page.evaluate("window.owned")).as(address).isNull();
                assertThat(page.locator("main script, main img, main [onerror]").count())
                        .as(address)
                        .isZero();
                assertThat(page.locator("a[href^='javascript:']").count())
                        .as(address)
                        .isZero();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(address + " fits into " + width + " px")
                        .isTrue();
            }
        }
        visit("/disagreements/" + id);
        assertThat(page.locator(".side mark").first())
                .containsText(String.join(" ", HostileNews.SCRIPT, HostileNews.HANDLER, HostileNews.TEMPLATE));
        visit("/stories/" + story);
        assertThat(page.locator(".annotated").first()).containsText(HostileNews.LONG_WORD);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoGraveBarrierOnAnyPage(ColorScheme colours) {
        Occurrence rescue = new Occurrence(colours == ColorScheme.LIGHT ? "Philomela" : "Rhodope");
        UUID id = disagreementAbout(rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");
        open(colours, 1280);

        for (String address : List.of(
                "/?story=" + story,
                "/?q=nothinghasthisword",
                "/disagreements/" + id,
                "/stories",
                "/stories/" + story,
                "/stories/" + story + "?view=matrix",
                "/stories/" + story + "?view=grouping",
                "/articles/" + rescue.articleId("Seaward") + "/revisions",
                "/passages",
                "/submit",
                "/sources",
                "/feeds",
                "/alerts",
                "/system",
                "/disagreements/00000000-0000-4000-8000-000000000000")) {
            visit(address);
            assertThat(graveBarriers()).as(address).isEmpty();
        }
        visit("/disagreements/" + id);
        button("Dismiss…").click();
        assertThat(graveBarriers()).as("asking for a reason").isEmpty();
    }
}
