package news.parallax.compare.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Answers like ingest-service: remembers feeds and submissions; an address with "refuse-N" in it gets a problem with that
 * status.
 */
public final class IngestStub implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> feeds = new LinkedHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/feeds", this::feeds);
        server.createContext("/api/articles", this::articles);
        server.start();
        return Map.of(
                "quarkus.rest-client.ingest.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    private void articles(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String url = asked.path("url").asText();
        if (!refused(exchange, url)) {
            answer(
                    exchange,
                    202,
                    JSON.createObjectNode()
                            .put("articleId", UUID.randomUUID().toString())
                            .put("revision", 1)
                            .put("outcome", "ACCEPTED"));
        }
    }

    private void feeds(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String id = path.length > 3 ? path[3] : "";
        JsonNode asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!id.isEmpty() && !feeds.containsKey(id)) {
            refused(exchange, "refuse-404");
            return;
        }
        switch (exchange.getRequestMethod() + (path.length > 4 ? " " + path[4] : "")) {
            case "GET" ->
                answer(
                        exchange,
                        200,
                        JSON.createObjectNode()
                                .set("items", JSON.createArrayNode().addAll(feeds.values())));
            case "GET pages" ->
                answer(
                        exchange,
                        200,
                        JSON.createObjectNode()
                                .set("items", JSON.createArrayNode().add(page())));
            case "POST poll" -> answer(exchange, 202, feeds.get(id));
            case "POST" -> register(exchange, asked);
            case "PATCH" ->
                answer(
                        exchange,
                        200,
                        feeds.get(id).put("state", asked.path("paused").asBoolean() ? "PAUSED" : "ACTIVE"));
            default -> {
                feeds.remove(id);
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
        }
    }

    private void register(HttpExchange exchange, JsonNode asked) throws IOException {
        String url = asked.path("url").asText();
        if (refused(exchange, url)) {
            return;
        }
        String id = UUID.randomUUID().toString();
        ObjectNode feed = JSON.createObjectNode()
                .put("id", id)
                .put("url", url)
                .put("title", "World <b>news</b>")
                .put("format", "RSS")
                .put("state", "FAILING")
                .put("polledAt", Instant.now().toString())
                .put("nextPollAt", Instant.now().plusSeconds(900).toString())
                .put("failures", 2)
                .put("problem", "TIMED_OUT")
                .put("problemDetail", "The site did not send all within 20 seconds.")
                .put("pagesRead", 12)
                .put("pagesWaiting", 3)
                .put("pagesFailed", 1);
        feed.set("source", asked.path("source").isMissingNode() ? JSON.nullNode() : asked.path("source"));
        feeds.put(id, feed);
        answer(exchange, 201, feed);
    }

    private static ObjectNode page() {
        return JSON.createObjectNode()
                .put("url", "https://wire.example/a")
                .put("title", "Ferry aground")
                .put("firstSeenAt", Instant.now().toString())
                .put("articleId", UUID.randomUUID().toString())
                .put("revision", 2)
                .put("failures", 0)
                .putNull("problem")
                .putNull("problemDetail");
    }

    private static boolean refused(HttpExchange exchange, String url) throws IOException {
        int refuse = url.indexOf("refuse-");
        if (refuse < 0) {
            return false;
        }
        int status = Integer.parseInt(url.substring(refuse + 7, refuse + 10));
        ObjectNode problem = JSON.createObjectNode()
                .put("status", status)
                .put("title", "The site took too long")
                .put("detail", "The site did not send all within 20 seconds.")
                .put("field", "url");
        // What is the service's own trouble has no reason.
        answer(exchange, status, status == 500 ? problem : problem.put("reason", "TIMED_OUT"));
        return true;
    }

    private static void answer(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 300 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
