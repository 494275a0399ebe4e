package news.parallax.local.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Waits until a service says that it is ready. */
public final class Readiness {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LOG_LINES = 15;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Returns when the service is ready.
     *
     * @throws DeskException where its process ends or it is not ready in two minutes; the message ends with its last
     *     words and the place of its log
     */
    public void await(Service service, int port, ServiceProcess process) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + LocalDesk.HOST + ":" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!isReady(request)) {
            if (!process.isAlive()) {
                throw failure("The " + service.label() + " service ended while it was starting.", process.log());
            }
            if (System.nanoTime() > deadline) {
                throw failure(
                        "The " + service.label() + " service was not ready within " + LIMIT.toSeconds() + " s.",
                        process.log());
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean isReady(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static DeskException failure(String what, Path log) {
        return new DeskException(what + " The end of its log:\n" + endOf(log) + "\nThe whole log: " + log);
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()))
                    .indent(2)
                    .stripTrailing();
        } catch (IOException e) {
            return "  (unreadable: " + e.getMessage() + ")";
        }
    }
}
