package news.parallax.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.parallax.access.AccessFolder;
import news.parallax.access.Role;
import news.parallax.access.TestAccess;
import news.parallax.access.http.CrossSiteGuard;
import news.parallax.access.http.Sessions;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class SessionResourceTest {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> UNSAFE = List.of(
            "/api/disagreements/" + NOBODY + "/review",
            "/api/disagreements/review",
            "/api/stories/" + NOBODY + "/regroupings/merge",
            "/api/stories/" + NOBODY + "/regroupings/split",
            "/api/stories/" + NOBODY + "/regroupings/" + NOBODY + "/undo",
            "/api/submissions",
            "/api/system/dead-letters/redrive",
            "/api/compare");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "parallax.access.folder")
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void hangUp() {
        client.close();
    }

    private AccessFolder access() {
        return new AccessFolder(folder, Clock.systemUTC());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder json(String path, String body) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        String body = "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
        return send(json("/api/session", body).header(CrossSiteGuard.HEADER, "1"));
    }

    /** Name and value, as a browser sends it back. */
    private static String cookie(HttpResponse<?> answer) {
        return setCookie(answer).split(";")[0];
    }

    private static String setCookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private HttpResponse<String> account(@Nullable String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("/api/account");
        return send(cookie == null ? request : request.header("Cookie", cookie));
    }

    @Test
    void knowsWhoHasSignedIn() throws Exception {
        HttpResponse<String> signedIn = signIn(TestAccess.READER, TestAccess.PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(200);

        JsonPath account = JsonPath.from(account(cookie(signedIn)).body());
        assertThat(account.getString("name")).isEqualTo(TestAccess.READER);
        assertThat(account.getString("role")).isEqualTo("reader");
        assertThat(account.getList("roles")).isEqualTo(List.of("reader"));
    }

    @Test
    void givesACookieThatNoScriptReadsAndNoOtherSiteSends() throws Exception {
        String cookie = setCookie(signIn(TestAccess.NAME, TestAccess.PASSWORD));

        assertThat(cookie)
                .startsWith(Sessions.COOKIE + "=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .containsIgnoringCase("Path=/");
        assertThat(cookie).doesNotContain(TestAccess.NAME + " ");
    }

    @Test
    void saysNoMoreThanThatNameOrPasswordIsWrong() throws Exception {
        HttpResponse<String> wrongPassword = signIn(TestAccess.NAME, "wrong");
        HttpResponse<String> wrongName = signIn("nobody-of-that-name", TestAccess.PASSWORD);

        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(wrongPassword.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongName.body()).isEqualTo(wrongPassword.body());
    }

    @Test
    void letsNobodyGuessForLong() throws Exception {
        for (int i = 0; i < SignInAttempts.FOR_A_NAME; i++) {
            assertThat(signIn("guessed", "guess " + i).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> bounded = signIn("guessed", "one more");
        assertThat(bounded.statusCode()).isEqualTo(429);
        assertThat(bounded.headers().firstValue("Retry-After")).isPresent();
        assertThat(signIn(TestAccess.NAME, TestAccess.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoSignInThatAnotherSiteCouldSend() throws Exception {
        assertThat(send(json("/api/session", "{\"name\": \"desk\", \"password\": \"" + TestAccess.PASSWORD + "\"}"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void changesNothingForACookieWithoutTheHeader() throws Exception {
        String cookie = cookie(signIn(TestAccess.NAME, TestAccess.PASSWORD));
        for (String path : UNSAFE) {
            HttpResponse<String> refused = send(json(path, "{}").header("Cookie", cookie));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).as(path).contains(CrossSiteGuard.HEADER);

            HttpResponse<String> understood =
                    send(json(path, "{}").header("Cookie", cookie).header(CrossSiteGuard.HEADER, "1"));
            assertThat(understood.statusCode()).as(path).isNotIn(401, 403);
        }
        HttpRequest.Builder put = to("/api/sources")
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .PUT(BodyPublishers.ofString("{}"));
        assertThat(send(put).statusCode()).isEqualTo(403);
    }

    @Test
    void asksNoHeaderOfAKey() throws Exception {
        HttpResponse<String> understood =
                send(json("/api/disagreements/review", "{}").header("Authorization", TestAccess.bearer(Role.EDITOR)));

        assertThat(understood.statusCode()).isEqualTo(400);
    }

    @Test
    void looksAtTheKeyAloneWhereThereIsOne() throws Exception {
        String cookie = cookie(signIn(TestAccess.NAME, TestAccess.PASSWORD));

        HttpResponse<String> refused =
                send(to("/api/account").header("Cookie", cookie).header("Authorization", "Bearer plx_not-known"));

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void forgetsWhoSignsOut() throws Exception {
        String cookie = cookie(signIn(TestAccess.NAME, TestAccess.PASSWORD));

        HttpResponse<String> signedOut = send(to("/api/session")
                .header("Cookie", cookie)
                .header(CrossSiteGuard.HEADER, "1")
                .DELETE());

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(setCookie(signedOut)).startsWith(Sessions.COOKIE + "=;").containsIgnoringCase("Max-Age=0");
    }

    @Test
    void takesNoCookieThatItHasNotSealed() throws Exception {
        String cookie = cookie(signIn(TestAccess.NAME, TestAccess.PASSWORD));
        char other = cookie.endsWith("A") ? 'B' : 'A';

        for (String forged : List.of(
                cookie.substring(0, cookie.length() - 8) + other + cookie.substring(cookie.length() - 7),
                Sessions.COOKIE + "=desk",
                Sessions.COOKIE + "=")) {
            assertThat(account(forged).statusCode()).as(forged).isEqualTo(401);
        }
        assertThat(account(null).statusCode()).isEqualTo(401);
    }

    @Test
    void endsSessionsWhenThePasswordChanges() throws Exception {
        access().setPassword("temporary", Role.READER, "before");
        String cookie = cookie(signIn("temporary", "before"));
        assertThat(account(cookie).statusCode()).isEqualTo(200);

        access().setPassword("temporary", Role.READER, "after");

        assertThat(account(cookie).statusCode()).isEqualTo(401);
        assertThat(signIn("temporary", "before").statusCode()).isEqualTo(401);
        assertThat(signIn("temporary", "after").statusCode()).isEqualTo(200);
    }

    @Test
    void letsAKeyInAsSoonAsItIsIssuedAndUntilItIsRevoked() throws Exception {
        String key = access().issueKey("newsroom", Role.READER);
        assertThat(withKey(key).statusCode()).isEqualTo(200);
        assertThat(withKey(key).body()).contains("\"newsroom\"");
        assertThat(access().lastUsed("newsroom")).isPresent();

        access().revokeKey("newsroom");

        assertThat(withKey(key).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> withKey(String key) throws IOException, InterruptedException {
        return send(to("/api/account").header("Authorization", "Bearer " + key));
    }
}
