package news.parallax.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** A site on loopback that serves what a test tells it to. Its ports are those that the tests' configuration allows. */
public final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final int port;
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();

    /** Answers a request. */
    @FunctionalInterface
    public interface Answering {
        Answer to(HttpExchange request) throws IOException;
    }

    /** What is sent; a body of null sends no more than the headers. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public static Answer of(int status, String contentType, byte[] body) {
            return new Answer(status, Map.of("Content-Type", contentType), body);
        }

        public static Answer html(String html) {
            return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer status(int status) {
            return of(status, "text/plain", ("status " + status).getBytes(StandardCharsets.UTF_8));
        }

        public static Answer redirect(int status, String location) {
            return status(status).with("Location", location);
        }

        public Answer with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body);
        }
    }

    public NewsSite(int port) {
        this.port = port;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public void serve(String path, Answering answering) {
        pages.put(path, answering);
    }

    public void serve(String path, Answer answer) {
        serve(path, request -> answer);
    }

    /** How often something was asked for. */
    public int visits(String path) {
        return visits.getOrDefault(path, new AtomicInteger()).get();
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getRawPath();
        visits.computeIfAbsent(path, unseen -> new AtomicInteger()).incrementAndGet();
        try (request) {
            Answering answering = pages.get(path);
            Answer answer = answering == null ? Answer.status(404) : answering.to(request);
            answer.headers()
                    .forEach((name, value) -> request.getResponseHeaders().set(name, value));
            boolean empty = answer.status() == 304 || answer.body().length == 0;
            request.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
            if (!empty) {
                try (OutputStream out = request.getResponseBody()) {
                    out.write(answer.body());
                }
            }
        } catch (IOException goneAway) {
            // The fetcher closes connections whose content it does not want.
        }
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] deflate(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
