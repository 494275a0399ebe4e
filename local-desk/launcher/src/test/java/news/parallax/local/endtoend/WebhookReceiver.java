package news.parallax.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes Standard Webhooks on loopback, slowly, and remembers them. */
final class WebhookReceiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PONDERING_MS = 60;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Got> got = new CopyOnWriteArrayList<>();

    /**
     * A message as it came.
     *
     * @param id the header webhook-id
     */
    record Got(String id, String type, String disagreement, int version) {
        /** What it tells of: of each such thing a receiver is to hear once. */
        String change() {
            return disagreement + " " + version + " " + type;
        }
    }

    WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    /** Acts first and answers then: whoever kills the sender in between makes it send again. */
    private void take(HttpExchange request) throws IOException {
        try (request) {
            JsonNode message = JSON.readTree(request.getRequestBody());
            got.add(new Got(
                    request.getRequestHeaders().getFirst("webhook-id"),
                    message.path("type").asText(),
                    message.path("data").path("id").asText(),
                    message.path("data").path("version").asInt()));
            Thread.sleep(PONDERING_MS);
            request.sendResponseHeaders(204, -1);
        } catch (IOException goneAway) {
            // The sender was killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
