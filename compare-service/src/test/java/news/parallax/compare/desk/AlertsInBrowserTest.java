package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** The page of alerts in a browser: a channel, a rule tried and stored, and what became of a test. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class AlertsInBrowserTest extends BrowserAtTheDesk {
    private static final String NOBODY_LISTENS = "http://localhost:18298/hook";

    private Locator row(String table, String part) {
        return page.locator(table + " tbody tr").filter(new Locator.FilterOptions().setHasText(part));
    }

    @Test
    void addsAChannelTriesARuleAndShowsWhatBecameOfATest() {
        disagreementAbout(new Occurrence("Hippothoe"));
        visit("/alerts");

        page.getByText("Add a channel", new Page.GetByTextOptions().setExact(true))
                .click();
        Locator channel = page.locator("alert-channels form");
        channel.getByLabel("Name").fill("Browser desk");
        channel.getByLabel("Kind").selectOption("STANDARD_WEBHOOK");
        channel.getByLabel("Address").fill(NOBODY_LISTENS);
        button("Add the channel").click();
        assertThat(page.locator(".secret code")).containsText("whsec_");
        assertThat(row("alert-channels", "Browser desk")).containsText("http://localhost:18298/…");
        button("I have stored it").click();
        assertThat(page.locator(".secret")).hasCount(0);

        button("Test Browser desk").click();
        assertThat(row("alert-deliveries", "Browser desk")).containsText("no connection");

        button("Add a rule").click();
        Locator rule = page.locator("alert-rule-form");
        rule.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Name").setExact(true))
                .fill("About Hippothoe");
        rule.getByLabel("Browser desk").check();
        rule.getByLabel("Lowest severity").selectOption("LOW");
        rule.getByLabel("Words, with commas between").fill("Hippothoe");
        button("Try it on the last week").click();
        assertThat(rule.locator("[role=status]")).containsText("1 message with 1 alert");
        assertThat(rule.locator(".rehearsal a").first()).isVisible();
        button("Save").click();
        assertThat(row("alert-rules", "About Hippothoe")).containsText("about Hippothoe");

        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(colours, 1280);
            visit("/alerts");
            assertThat(graveBarriers()).as(colours.name()).isEmpty();
            button("Edit About Hippothoe").click();
            assertThat(page.locator("alert-rule-form")).isVisible();
            assertThat(graveBarriers()).as(colours + ", a rule open").isEmpty();
        }
        open(ColorScheme.LIGHT, 320);
        visit("/alerts");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();

        page.onDialog(dialog -> dialog.accept());
        button("Retire About Hippothoe").click();
        assertThat(row("alert-rules", "About Hippothoe")).hasCount(0);
        button("Retire Browser desk").click();
        assertThat(row("alert-channels", "Browser desk")).hasCount(0);
    }
}
