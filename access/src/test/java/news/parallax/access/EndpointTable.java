package news.parallax.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Goes through every operation of a service's own description and looks whether it asks for the role that it names. An
 * operation that names none fails, so that a new one cannot be forgotten. Each service has a {@code @QuarkusTest} of it.
 */
public abstract class EndpointTable {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "application/problem+json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> open;
    private final Path committed;

    /**
     * Names what is particular.
     *
     * @param open the ids of operations that anybody may call
     * @param committed the file that holds the service's description
     */
    protected EndpointTable(Set<String> open, String committed) {
        this.open = open;
        this.committed = Path.of("..", "docs", "openapi", committed);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    private record Operation(
            String id, String verb, String path, @Nullable String body, List<String> roles) {
        Role role() {
            return Role.named(roles.getFirst()).orElseThrow();
        }

        @Override
        public String toString() {
            return verb + " " + path + " (" + id + ")";
        }
    }

    @Test
    void saysOfEveryOperationWhichRoleItNeeds() throws Exception {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            if (open.contains(operation.id())) {
                assertThat(operation.roles()).as(operation.toString()).isEmpty();
            } else {
                assertThat(operation.roles()).as(operation.toString()).hasSize(1);
                assertThat(Role.named(operation.roles().getFirst())).isPresent();
            }
        });
    }

    @Test
    void turnsAwayWhoeverDoesNotSayWhoItIs() throws Exception {
        for (Operation operation : guarded()) {
            HttpResponse<String> answer = call(operation, null);
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
            assertThat(answer.headers().firstValue("content-type"))
                    .as(operation.toString())
                    .hasValue(PROBLEM);
        }
    }

    @Test
    void turnsAwayAKeyThatIsNotKnown() throws Exception {
        for (Operation operation : guarded()) {
            HttpResponse<String> answer = call(
                    operation,
                    "Bearer "
                            + ApiKey.issue("x", Role.ADMIN, java.time.Instant.EPOCH)
                                    .secret());
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
        }
    }

    @Test
    void forbidsWhatTheRoleIsTooSmallFor() throws Exception {
        for (Operation operation : guarded()) {
            for (Role smaller : Role.values()) {
                if (smaller.compareTo(operation.role()) < 0) {
                    HttpResponse<String> answer = call(operation, TestAccess.bearer(smaller));
                    assertThat(answer.statusCode())
                            .as(smaller + " " + operation)
                            .isEqualTo(403);
                    assertThat(answer.headers().firstValue("content-type"))
                            .as(smaller + " " + operation)
                            .hasValue(PROBLEM);
                }
            }
        }
    }

    /** What is asked makes no sense to most of them; that they say so shows that the caller was let in. */
    @Test
    void letsInWhoeverHasTheRole() throws Exception {
        for (Operation operation : guarded()) {
            HttpResponse<InputStream> answer =
                    client.send(request(operation, TestAccess.bearer(operation.role())), BodyHandlers.ofInputStream());
            // Not read to its end: a stream has none.
            answer.body().close();
            assertThat(answer.statusCode()).as(operation.toString()).isNotIn(401, 403, 500);
        }
    }

    @Test
    void saysWhereABodyGoesWrongThatIsNotJson() throws Exception {
        for (Operation operation : operations()) {
            if ("application/json".equals(operation.body()) && !operation.verb().equals("DELETE")) {
                HttpResponse<String> answer = client.send(
                        request(operation, TestAccess.bearer(Role.ADMIN), "{\"url\": "), BodyHandlers.ofString());
                if (answer.statusCode() == 503) {
                    // Handed on as it is to a service that is not there.
                    continue;
                }
                assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(400);
                assertThat(answer.headers().firstValue("content-type"))
                        .as(operation.toString())
                        .hasValue(PROBLEM);
                assertThat(JsonPath.from(answer.body()).getString("detail"))
                        .as(operation.toString())
                        .contains("line 1, column");
            }
        }
    }

    @Test
    void leavesHealthAndDescriptionOpenAndMetricsToReaders() throws Exception {
        for (String path : List.of("/q/health/live", "/q/health/ready", "/q/openapi", "/q/swagger-ui/")) {
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(200);
        }
        HttpResponse<String> refused = get("/q/metrics", null);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("content-type")).hasValue(PROBLEM);
        assertThat(get("/q/metrics", TestAccess.bearer(Role.READER)).statusCode())
                .isEqualTo(200);
    }

    /** In the middle of a change of protocol a long answer has been cut: see {@code PlainHttp}. */
    @Test
    void staysWithHttp11WhereTheClientOffersAnotherWithoutTls() throws Exception {
        HttpResponse<String> answer = get("/q/openapi", null);
        assertThat(client.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    /** {@code -Dparallax.openapi=write} writes the file anew. */
    @Test
    void isDescribedAsTheCommittedFileSays() throws Exception {
        String served = get("/q/openapi", null).body();
        if ("write".equals(System.getProperty("parallax.openapi"))) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertThat(served)
                .as(committed
                        + " is not what the service serves: look at the difference, and where it is meant write the"
                        + " file anew with -Dparallax.openapi=write")
                .isEqualTo(Files.readString(committed));
    }

    private List<Operation> guarded() throws IOException, InterruptedException {
        return operations().stream()
                .filter(operation -> !open.contains(operation.id()))
                .toList();
    }

    private List<Operation> operations() throws IOException, InterruptedException {
        JsonPath description = JsonPath.from(get("/q/openapi?format=json", null).body());
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        List<Operation> found = new ArrayList<>();
        paths.forEach((path, item) -> item.forEach((verb, operation) -> {
            if (VERBS.contains(verb)) {
                found.add(operation(path, verb, (Map<?, ?>) operation));
            }
        }));
        return found;
    }

    private static Operation operation(String path, String verb, Map<?, ?> described) {
        String filled = path;
        for (Object parameter : list(described, "parameters")) {
            Map<?, ?> one = (Map<?, ?>) parameter;
            filled = filled.replace("{" + one.get("name") + "}", example(map(one, "schema")));
        }
        return new Operation(
                String.valueOf(described.get("operationId")),
                verb.toUpperCase(Locale.ROOT),
                filled,
                map(map(described, "requestBody"), "content").keySet().stream()
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(null),
                list(described, "security").stream()
                        .flatMap(requirement -> ((Map<?, ?>) requirement).values().stream())
                        .flatMap(roles -> ((List<?>) roles).stream())
                        .map(String::valueOf)
                        .distinct()
                        .toList());
    }

    private static String example(Map<?, ?> schema) {
        return String.valueOf(schema.get("type")).contains("integer") ? "1" : "00000000-0000-0000-0000-000000000000";
    }

    private static List<?> list(Map<?, ?> of, String property) {
        return (List<?>) Optional.<Object>ofNullable(of.get(property)).orElse(List.of());
    }

    private static Map<?, ?> map(Map<?, ?> of, String property) {
        return (Map<?, ?>) Optional.<Object>ofNullable(of.get(property)).orElse(Map.of());
    }

    private HttpResponse<String> call(Operation operation, @Nullable String authorization)
            throws IOException, InterruptedException {
        return client.send(request(operation, authorization), BodyHandlers.ofString());
    }

    private static HttpRequest request(Operation operation, @Nullable String authorization) {
        return request(operation, authorization, "{}");
    }

    private static HttpRequest request(Operation operation, @Nullable String authorization, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(operation.path()));
        if (operation.body() != null) {
            request.header("content-type", operation.body());
        }
        if (authorization != null) {
            request.header("authorization", authorization);
        }
        return request.method(
                        operation.verb(),
                        operation.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> get(String path, @Nullable String authorization)
            throws IOException, InterruptedException {
        return call(new Operation("", "GET", path, null, List.of()), authorization);
    }

    private static URI address(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return URI.create("http://localhost:" + port + path);
    }
}
