package news.parallax.compare.feed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import news.parallax.access.TestAccess;
import news.parallax.compare.comparison.ExtractStub;
import news.parallax.compare.desk.BrowserAtTheDesk;
import news.parallax.compare.desk.DeskSession;
import news.parallax.local.BackingServices;
import news.parallax.local.Chromium;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the desk does with feeds, and with nothing but an address, in a browser. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(ExtractStub.class)
@WithTestResource(IngestStub.class)
class FeedsInBrowserTest {
    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void addsPausesAndRemovesFeedsAndSubmitsAnAddress() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(address())
                                .setStorageState(DeskSession.of(chromium, address(), TestAccess.NAME)))) {
            Page page = context.newPage();
            page.navigate("/feeds");
            add(page, "https://wire.example/refuse-422");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("did not send all");

            add(page, "https://wire.example/browser-rss");
            Locator row = page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("browser-rss"))
                    .first();
            assertThat(row).containsText("World <b>news</b>");
            assertThat(row).containsText("Failing");
            assertThat(row).containsText("2 times in a row");
            Assertions.assertThat(BrowserAtTheDesk.graveBarriers(page)).isEmpty();
            // Without motion: colours that are still changing have a contrast of neither scheme.
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.DARK)
                    .setReducedMotion(ReducedMotion.REDUCE));
            Assertions.assertThat(BrowserAtTheDesk.graveBarriers(page)).isEmpty();
            showsAReaderTheFeedsWithoutWhatChangesThem(chromium);

            press(row, "Pages");
            assertThat(page.getByText("Ferry aground")).isVisible();
            press(row, "Pause");
            assertThat(row).containsText("Paused");
            press(row, "Remove");
            press(row, "Really remove");
            assertThat(row).hasCount(0);

            page.navigate("/submit");
            page.getByLabel("Address").fill("https://wire.example/ferry");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Submit").setExact(true))
                    .click();
            assertThat(page.getByText("Taken in.").first()).isVisible();
        }
    }

    private void showsAReaderTheFeedsWithoutWhatChangesThem(Chromium chromium) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setStorageState(DeskSession.of(chromium, address(), TestAccess.READER)))) {
            Page page = context.newPage();
            page.navigate("/feeds");
            assertThat(page.locator("main tbody tr")).not().hasCount(0);
            assertThat(page.locator("main"))
                    .containsText("Adding and changing feeds takes the role of an administrator.");
            assertThat(page.locator("main form")).hasCount(0);
            for (String change : List.of("Check now", "Pause", "Remove")) {
                assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(change)))
                        .hasCount(0);
            }
            Assertions.assertThat(BrowserAtTheDesk.graveBarriers(page)).isEmpty();
            page.navigate("/system");
            assertThat(page.locator("main")).containsText("1 failing");
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static void add(Page page, String url) {
        page.getByLabel("Address of a feed").fill(url);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
    }

    private static void press(Locator row, String name) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
