package news.parallax.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import news.parallax.local.desk.DeskException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers as ingest-service does. */
class ImportCommandTest {
    @TempDir
    Path folder;

    private final Set<String> known = new HashSet<>();
    private final List<String> keys = new ArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void answerAsIngestDoes() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (busy.getAndDecrement() > 0) {
            reply(exchange, 503, "{\"detail\": \"The database is away.\"}");
        } else if (exchange.getRequestURI().getPath().endsWith("/batch")) {
            reply(exchange, 200, body.lines().map(this::outcome).collect(Collectors.joining("\n")));
        } else if (body.contains("bad")) {
            reply(exchange, 400, "{\"detail\": \"An article needs the url where it stands.\"}");
        } else {
            reply(exchange, 202, outcome(body));
        }
    }

    private String outcome(String article) {
        return article.contains("bad")
                ? "{\"line\": 2, \"status\": 400, \"detail\": \"It is not valid JSON.\"}"
                : "{\"outcome\": \"" + (known.add(article) ? "ACCEPTED" : "UNCHANGED") + "\"}";
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private Tally run() throws Exception {
        List<ImportFile> files = new ImportFolder(folder).files();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        ImportProgress progress = new ImportProgress(out, false, files.size());
        return new Importer(new IngestAddress(address(), "secret"), progress).run(folder, files);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void countsWhatBecameOfEachAndNamesWhatFailed() throws Exception {
        file("1.json", "{\"url\": \"https://a.example/1\"}");
        file("2.json", "{\"bad\": 1}");
        file("3.ndjson", "{\"url\": \"https://a.example/2\"}\nbad\n{\"url\": \"https://a.example/3\"}\n");
        file("4.html", "<p>no address</p>");

        Tally tally = run();

        assertThat(tally.toString()).isEqualTo("3 accepted, 3 failed");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("2.json: An article needs the url")
                .contains("3.ndjson: line 2: It is not valid JSON.")
                .contains("4.html: names no address")
                .contains("4 of 4 files");
        assertThat(keys).containsOnly("Bearer secret");
    }

    @Test
    void goesOverWhatIsKnownWhenItIsBegunAgain() throws Exception {
        file("1.json", "{\"url\": \"https://a.example/1\"}");
        file("2.json", "{\"url\": \"https://a.example/2\"}");
        assertThat(run().toString()).isEqualTo("2 accepted");
        file("3.json", "{\"url\": \"https://a.example/3\"}");

        assertThat(run().toString()).isEqualTo("1 accepted, 2 unchanged");
    }

    @Test
    void asksAgainWhileTheServiceIsBusy() throws Exception {
        file("1.json", "{\"url\": \"https://a.example/1\"}");
        busy.set(2);

        assertThat(run().toString()).isEqualTo("1 accepted");
        assertThat(keys).hasSize(3);
    }

    @Test
    void exitsByWhatBecameOfTheArticles() throws Exception {
        file("1.json", "{\"url\": \"https://a.example/1\"}");
        ImportCommand command = new ImportCommand();
        command.folder = folder;
        command.to = address();
        command.key = "secret";

        assertThat(command.call()).isZero();
        file("2.json", "{\"bad\": 1}");
        assertThat(command.call()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        ImportCommand command = new ImportCommand();
        command.folder = folder.resolve("nowhere");
        Assertions.assertThatThrownBy(command::call)
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("not a folder");
        command.folder = folder;
        Assertions.assertThatThrownBy(command::call)
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("no file");
    }

    @Test
    void drawsABarOnATerminal() {
        ImportProgress progress = new ImportProgress(new PrintStream(printed, true, StandardCharsets.UTF_8), true, 2);

        progress.fileDone(new Tally());

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("\r[###############               ] 1/2 files: nothing");
    }
}
