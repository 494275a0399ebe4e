package news.parallax.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs for creating, starting and stopping a cluster, called the way this project needs them. */
final class PostgresServer {
    static final String CLUSTER = "cluster";

    private static final Duration CREATE_LIMIT = Duration.ofMinutes(3);
    private static final int START_LIMIT_SECONDS = 60;
    private static final int STOP_LIMIT_SECONDS = 30;

    /** Settings that matter on a small machine; the durable ones are said aloud although they are PostgreSQL's defaults. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "256MB"),
            // What is read lies in memory or on a disk without arms: the default makes checks of foreign keys scan
            // tables.
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    /**
     * Ends the server when the process that started it is gone, which closes the pipe that this reads from. It is there
     * before the server, so it gives one that is just starting a moment to write its number. The terminal's Ctrl-C reaches
     * it too and is ignored: an orderly stop is the other process's work. $1 is the cluster.
     */
    private static final String WATCH = """
        trap '' INT HUP TERM
        cat >/dev/null
        for moment in 1 2 3; do
          read -r server <"$1/postmaster.pid" && kill -INT "$server" && exit
          sleep 1
        done
        """;

    private final PostgresPrograms programs;
    private final ServerAccount account;
    private final Path dir;
    private @Nullable Process watch;

    PostgresServer(PostgresPrograms programs, ServerAccount account, Path dir) {
        this.programs = programs;
        this.account = account;
        this.dir = dir;
    }

    Path cluster() {
        return dir.resolve(CLUSTER);
    }

    Path dir() {
        return dir;
    }

    Path log() {
        return dir.resolve("postgresql.log");
    }

    /** Creates the cluster beside its place and renames it, so that a cluster which is there is complete. */
    void create(String user, Path passwordFile) throws IOException {
        Path unfinished = dir.resolve("cluster.unfinished");
        deleteTree(unfinished);
        account.own(dir);
        run(
                "could not be created",
                CREATE_LIMIT,
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + user,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                // The same order and case rules on every machine, whatever locales it has.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and returns when it takes connections. */
    void start(int port) throws IOException {
        // One that a killed process left behind: the caller holds the folder's lock, so nobody needs it any more.
        stopServer();
        watch();
        StringJoiner settings = new StringJoiner(" ");
        settings.add("-p " + port);
        SETTINGS.forEach((name, value) -> settings.add("-c " + name + "=" + value));
        run(
                "did not come up",
                Duration.ofSeconds(START_LIMIT_SECONDS + 5),
                program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + START_LIMIT_SECONDS,
                "--pgdata=" + cluster(),
                "--log=" + log(),
                "--options=" + settings);
    }

    private void watch() throws IOException {
        watch = new ProcessBuilder("sh", "-c", WATCH, "sh", cluster().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process of a started server; a finished one where it has ended already. */
    CompletableFuture<?> onExit() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(number)
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Stops the server; clients are cut off, what they committed is safe. */
    void stop() {
        try {
            stopServer();
        } catch (IOException e) {
            throw new BackingServiceException("The database in " + dir + " could not be stopped: " + e.getMessage(), e);
        } finally {
            if (watch != null) {
                watch.destroyForcibly();
            }
        }
    }

    private void stopServer() throws IOException {
        if (!Files.exists(cluster().resolve("postmaster.pid"))) {
            return;
        }
        Command.Result running = Command.run(
                account.command(List.of(program("pg_ctl"), "status", "--pgdata=" + cluster())), Duration.ofSeconds(10));
        if (running.status() == 0) {
            run(
                    "did not stop",
                    Duration.ofSeconds(STOP_LIMIT_SECONDS + 5),
                    program("pg_ctl"),
                    "stop",
                    "--mode=fast",
                    "--wait",
                    "--timeout=" + STOP_LIMIT_SECONDS,
                    "--pgdata=" + cluster());
        }
    }

    private String program(String name) {
        return programs.program(name).toString();
    }

    private void run(String failure, Duration limit, String... command) throws IOException {
        Command.Result result = Command.run(account.command(List.of(command)), limit);
        if (result.status() != 0) {
            throw new BackingServiceException("The database in " + dir + " " + failure + ":\n"
                    + result.output().strip() + "\n" + endOfLog() + "Its log: " + log());
        }
    }

    private String endOfLog() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size())) + "\n";
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.forEach(paths::add);
        }
        for (Path path : paths.reversed()) {
            Files.delete(path);
        }
    }
}
