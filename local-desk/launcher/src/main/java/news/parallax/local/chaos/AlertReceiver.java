package news.parallax.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import news.parallax.local.chaos.StoredState.Change;
import news.parallax.local.demo.DeskClient;
import org.jspecify.annotations.Nullable;

/** Receives the alerts of the system under trial as a signed webhook's owner would, on this machine only. */
final class AlertReceiver implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Hold> hold = new AtomicReference<>();

    /**
     * A message that came.
     *
     * @param webhookId by which the receiver knows a message again
     * @param change what it tells of
     */
    record Call(String webhookId, Change change) {}

    /** One call that has come in and is not answered. */
    private record Hold(CountDownLatch called, CountDownLatch letGo) {}

    AlertReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Asks the system to send every change of every disagreement here. */
    void register(DeskClient client) throws IOException, InterruptedException {
        String channel = client.create(
                "/api/alert-channels",
                Map.of(
                        "name",
                        "Chaos",
                        "kind",
                        "STANDARD_WEBHOOK",
                        "url",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        client.create("/api/alert-rules", Map.of("name", "Everything", "channels", List.of(channel), "updates", true));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode data = JSON.readTree(exchange.getRequestBody()).path("data");
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    new Change(data.path("id").asText(), data.path("version").asInt())));
            Hold held = hold.getAndSet(null);
            if (held != null) {
                held.called().countDown();
                held.letGo().await();
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that came, in the order of its coming. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Has the next call acted on and not answered, until it is let go. */
    Held holdNext() {
        Hold next = new Hold(new CountDownLatch(1), new CountDownLatch(1));
        hold.set(next);
        return new Held() {
            @Override
            public boolean awaitCall(Duration patience) throws InterruptedException {
                return next.called().await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }

            @Override
            public void letGo() {
                hold.compareAndSet(next, null);
                next.letGo().countDown();
            }
        };
    }

    /** A call that is or will be held. */
    interface Held {
        /** Whether it came in time. */
        boolean awaitCall(Duration patience) throws InterruptedException;

        void letGo();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
