package news.parallax.extract.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import news.parallax.access.Role;
import news.parallax.access.TestAccess;
import news.parallax.access.TestIssuer;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** OpenID Connect, switched on by configuration alone. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(TestIssuer.class)
class TokenTest {
    @Test
    void letsInWhoseTokenNamesARole() {
        read(TestIssuer.token("maria", Set.of("reader"))).statusCode(200);
        read(TestIssuer.token("maria", Set.of("admin"))).statusCode(200);
    }

    @Test
    void letsInWhoseGroupStandsForARole() {
        read(TestIssuer.token("maria", Set.of("fact-check"))).statusCode(200);
    }

    @Test
    void forbidsWhoseTokenNamesNoRole() {
        read(TestIssuer.token("maria", Set.of("sports")))
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void turnsAwayTokensThatAreForgedOldOrMeantForOthers() {
        read(TestIssuer.forgedToken("maria", Set.of("admin"))).statusCode(401);
        read(TestIssuer.oldToken("maria", Set.of("admin"))).statusCode(401);
        read(TestIssuer.tokenForAnother("maria", Set.of("admin"))).statusCode(401);
    }

    @Test
    void letsKeysInBesideTokens() {
        read(TestAccess.key(Role.READER)).statusCode(200);
        read("plx_not-known").statusCode(401);
    }

    private static ValidatableResponse read(String bearer) {
        return given().header("Authorization", "Bearer " + bearer)
                .contentType("application/json")
                .body("{\"text\": \"Some 30 workers left, police said.\"}")
                .post("/api/extract")
                .then();
    }
}
