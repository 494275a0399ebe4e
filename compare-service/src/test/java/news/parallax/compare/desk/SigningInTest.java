package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import news.parallax.access.TestAccess;
import news.parallax.compare.Desk;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets to the desk in a browser, and what each may do there. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SigningInTest extends BrowserAtTheDesk {
    private void type(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    private Locator who() {
        return page.locator(".who");
    }

    @Test
    void leadsToTheSignInPageAndBackToWhatWasAskedFor() {
        UUID id = disagreementAbout(new Occurrence("Aethra"));
        open(ColorScheme.LIGHT, 1280, NOBODY);

        page.navigate("/disagreements/" + id + "?from=mail");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in[?]to=.*"));
        assertThat(page.locator("nav")).hasCount(0);
        type(TestAccess.NAME, "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("The name or the password is not right.");
        type(TestAccess.NAME, TestAccess.PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/disagreements/" + id + "[?]from=mail"));
        assertThat(page.locator(".side")).hasCount(2);
        assertThat(who()).containsText("desk admin");
    }

    @Test
    void leadsNowhereElseAfterSigningIn() {
        for (String elsewhere : List.of("https://evil.example/x", "//evil.example/x", "javascript:alert(1)")) {
            open(ColorScheme.LIGHT, 1280, NOBODY);
            page.navigate("/sign-in?to=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            type(TestAccess.NAME, TestAccess.PASSWORD);
            assertThat(who()).isVisible();
            assertThat(page).hasURL(Pattern.compile("http://localhost:" + port + "/.*"));
        }
    }

    @Test
    void signsOut() {
        // A session of its own: the one of the other tests must stay.
        open(ColorScheme.LIGHT, 1280, sessionOf(TestAccess.NAME));
        visit("/stories");

        button("Sign out").click();

        assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
        page.navigate("/stories");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in[?]to=%2Fstories"));
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void asksAgainWhereTheSessionHasEndedAndKeepsWhatWasTyped() {
        UUID id = disagreementAbout(new Occurrence("Bateia"));
        visit("/disagreements/" + id);
        button("Note…").click();
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("They called back.");
        context.clearCookies();

        button("Add a note").click();
        assertThat(panel().getByRole(AriaRole.ALERT)).containsText("Sign in again in another tab");
        assertThat(page).hasURL(Pattern.compile(".*/disagreements/.*"));
        button("Note…").click();
        assertThat(page.locator("decision-dialog textarea")).hasValue("They called back.");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stories"))
                .first()
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/sign-in[?]to=%2Fstories"));
    }

    @Test
    void letsAReaderReadAndSaysWhatTakesMore() {
        Occurrence rescue = new Occurrence("Chione");
        UUID id = disagreementAbout(rescue);
        UUID story = Desk.storyOf(rescue, "Seaward");
        open(ColorScheme.LIGHT, 1280, sessionOf(TestAccess.READER));

        visit("/disagreements/" + id);
        assertThat(page.locator(".side")).hasCount(2);
        assertThat(panel()).containsText("Deciding takes the role of an editor.");
        assertThat(panel().getByRole(AriaRole.BUTTON)).hasCount(0);
        page.keyboard().press("c");
        visit("/?story=" + story);
        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("takes the role of an editor");
        assertThat(page.locator(".row input, .choose-all")).hasCount(0);
        visit("/sources");
        assertThat(page.locator("main")).containsText("Describing outlets takes the role of an editor.");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit")))
                .hasCount(0);
        visit("/stories/" + story + "?view=grouping");
        assertThat(page.locator("main form")).hasCount(0);
        visit("/submit");
        assertThat(page.locator("main")).containsText("You have no permission for this");
        assertThat(graveBarriers()).isEmpty();

        assertThat(Desk.review(id, Map.of("action", "NOTE", "note", "Still open."))
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void asksWithoutGraveBarriers(ColorScheme colours) {
        open(colours, 320, NOBODY);
        visit("/sign-in");
        assertThat(graveBarriers()).isEmpty();
        type(TestAccess.NAME, "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(graveBarriers()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertThat((Boolean) page.evaluate("document.activeElement.name === 'password'"))
                .isTrue();
    }
}
