package news.parallax.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.access.AccessFolder;
import news.parallax.access.ApiKey;
import news.parallax.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says when it cannot start, and that it says it with the right exit status. */
class DeskCommandTest {
    @TempDir
    Path folder;

    @Test
    void namesABusyPortAndTheOptionThatChangesIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Outcome outcome = desk("up", "--data", folder.toString(), "--extract-port", port(taken));
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.output())
                    .contains("Port " + port(taken) + " (extract) is in use")
                    .contains("--extract-port N");
        }
    }

    @Test
    void namesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Outcome outcome = desk("up", "--data", file.resolve("data").toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output())
                .contains(file.resolve("data") + " cannot be written to")
                .contains("--data DIR")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatAnotherDeskHasTheFolder() throws Exception {
        try (DataFolder taken = DataFolder.open(folder)) {
            Outcome outcome = desk("up", "--data", taken.path().toString());
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.output()).contains("Another desk is running on the data in " + folder);
        }
    }

    @Test
    void saysWhichServiceIsNotBuilt() throws Exception {
        Outcome outcome = desk("up", "--data", folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).contains("The ingest service is not built");
    }

    @Test
    void refusesOneDatabaseFolderOfAnotherVersion() throws Exception {
        Path cluster = Files.createDirectories(folder.resolve("database").resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "16");
        Outcome outcome = desk("up", "--data", folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).contains("PostgreSQL 16").contains("this is PostgreSQL 17");
    }

    @Test
    void exitsWithTwoOnBadUsage() throws Exception {
        assertThat(desk("up", "--no-such-option").status()).isEqualTo(2);
        assertThat(desk("no-such-command").status()).isEqualTo(2);
    }

    @Test
    void refusesPortsThatAreNone() throws Exception {
        Outcome outcome = desk("up", "--data", folder.toString(), "--compare-port", "99999");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).contains("99999 is not a port");
    }

    @Test
    void printsAKeyAndNothingElse() throws Exception {
        Outcome outcome = run("key", "--data", folder.toString(), "--name", "newsroom", "--role", "reader");

        assertThat(outcome.output()).matches("plx_[A-Za-z0-9_-]{43}\\R");
        assertThat(Files.readString(folder.resolve("access").resolve("keys")))
                .contains("newsroom reader ", ApiKey.hashOf(outcome.output().strip()));
    }

    @Test
    void listsAndRevokesKeys() throws Exception {
        run("key", "--data", folder.toString());
        run("key", "--data", folder.toString(), "--role", "admin");
        assertThat(run("key", "--data", folder.toString(), "--list").output())
                .containsPattern("key-1 +editor +issued .*, last used never")
                .containsPattern("key-2 +admin ");

        assertThat(run("key", "--data", folder.toString(), "--revoke", "key-1").status())
                .isZero();
        assertThat(run("key", "--data", folder.toString(), "--revoke", "key-1").status())
                .isEqualTo(1);
        assertThat(run("key", "--data", folder.toString(), "--list").output()).doesNotContain("key-1");
    }

    @Test
    void refusesARoleThatIsNone() throws Exception {
        Outcome outcome = run("key", "--data", folder.toString(), "--role", "owner");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).contains("choose one of reader, editor, admin");
    }

    @Test
    void printsANewPasswordThatCounts() throws Exception {
        String password = run("password", "--data", folder.toString()).output().strip();

        assertThat(new AccessFolder(folder.resolve("access"), Clock.systemUTC()).accounts(System.err::println))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.name()).isEqualTo("desk");
                    assertThat(account.role()).isEqualTo(Role.ADMIN);
                    assertThat(account.password().matches(password)).isTrue();
                });
    }

    private record Outcome(int status, String output) {}

    /** Runs the command line in a process of its own, as the script does, with ports that are free unless named. */
    private Outcome desk(String... arguments) throws IOException, InterruptedException {
        return run(true, arguments);
    }

    /** The same for a command that starts nothing. */
    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(false, arguments);
    }

    private Outcome run(boolean withPorts, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dparallax.home=" + folder,
                DeskCommand.class.getName()));
        command.addAll(List.of(arguments));
        if (withPorts && List.of(arguments).contains("--data")) {
            PortPlan free = PortPlan.free();
            Map.of(
                            "--ingest-port", free.ingest(),
                            "--extract-port", free.extract(),
                            "--compare-port", free.compare(),
                            "--broker-port", free.broker(),
                            "--database-port", free.database())
                    .forEach((option, port) -> {
                        if (!List.of(arguments).contains(option)) {
                            command.addAll(List.of(option, String.valueOf(port)));
                        }
                    });
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static String port(ServerSocket socket) {
        return String.valueOf(socket.getLocalPort());
    }
}
