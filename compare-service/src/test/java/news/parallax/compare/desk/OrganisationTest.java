package news.parallax.compare.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import news.parallax.access.Role;
import news.parallax.access.TestAccess;
import news.parallax.access.TestIssuer;
import news.parallax.compare.Occurrence;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** OpenID Connect, switched on by configuration alone: its tokens from programs, its page for people. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(TestIssuer.class)
class OrganisationTest extends BrowserAtTheDesk {
    private static ValidatableResponse account(String bearer) {
        return given().header("Authorization", "Bearer " + bearer)
                .get("/api/account")
                .then();
    }

    private static int redrive(String bearer) {
        return given().header("Authorization", "Bearer " + bearer)
                .contentType("application/json")
                .body("{}")
                .post("/api/system/dead-letters/redrive")
                .statusCode();
    }

    @Test
    void knowsTheRoleThatATokenNames() {
        String token = TestIssuer.token("rosa", Set.of("sports", "reader"));
        assertThat(account(token).statusCode(200).extract().jsonPath().getString("name"))
                .isEqualTo("rosa");
        assertThat(redrive(token)).isEqualTo(403);
        assertThat(redrive(TestIssuer.token("rosa", Set.of("admin")))).isEqualTo(400);
    }

    @Test
    void knowsTheRoleThatAGroupStandsFor() {
        assertThat(account(TestIssuer.token("rosa", Set.of("fact-check")))
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("roles"))
                .isEqualTo(List.of("editor", "reader"));
    }

    @Test
    void forbidsWhoseTokenNamesNoRole() {
        account(TestIssuer.token("rosa", Set.of("sports"))).statusCode(403).contentType("application/problem+json");
    }

    @Test
    void turnsAwayTokensThatAreForgedOldOrMeantForOthers() {
        account(TestIssuer.forgedToken("rosa", Set.of("admin"))).statusCode(401);
        account(TestIssuer.oldToken("rosa", Set.of("admin"))).statusCode(401);
        account(TestIssuer.tokenForAnother("rosa", Set.of("admin"))).statusCode(401);
    }

    @Test
    void letsKeysInBesideTokens() {
        account(TestAccess.key(Role.READER)).statusCode(200);
        account("plx_not-known").statusCode(401);
    }

    @Test
    void tellsWhoeverHasNoRoleThatItIsThat() {
        open(ColorScheme.LIGHT, 1280, NOBODY);
        context.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TestIssuer.token("rosa", Set.of("sports"))));

        page.navigate("/");

        assertThat(page.locator("main h1")).hasText("You have no role at this desk");
        assertThat(graveBarriers()).isEmpty();
    }

    @Test
    void signsPeopleInAtTheirOrganisationAndOut() {
        UUID id = disagreementAbout(new Occurrence("Megamede"));
        open(ColorScheme.LIGHT, 1280, NOBODY);
        page.navigate("/disagreements/" + id);
        assertThat(page).hasURL(Pattern.compile(".*/sign-in[?]to=.*"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your organisation"))
                .click();
        assertThat(page.locator(".who")).containsText(TestIssuer.PERSON + " editor");
        visit("/disagreements/" + id);
        button("Confirm").click();
        assertThat(panel()).containsText(TestIssuer.PERSON + " confirmed it");

        button("Sign out").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in[?]to=.*"));
    }
}
