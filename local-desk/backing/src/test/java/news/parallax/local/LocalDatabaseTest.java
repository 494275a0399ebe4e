package news.parallax.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class LocalDatabaseTest {
    @TempDir
    Path dir;

    @Test
    void keepsDataOverRestarts() throws SQLException {
        try (LocalDatabase database = LocalDatabase.start(dir, 0)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('Дніпро')");
        }
        try (LocalDatabase database = LocalDatabase.start(dir, 0)) {
            assertThat(query(database, "select upper(word) from kept")).isEqualTo("ДНІПРО");
            assertThat(query(database, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void takesOverFromAServerThatAKilledProcessLeftBehind() throws Exception {
        Process owner = owner();
        String line = owner.inputReader().readLine();
        assertThat(line).isEqualTo("committed");
        owner.destroyForcibly().waitFor();

        try (LocalDatabase database = LocalDatabase.start(dir, 0)) {
            assertThat(query(database, "select word from kept")).isEqualTo("survives");
        }
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        Process owner = owner();
        assertThat(owner.inputReader().readLine()).isEqualTo("committed");
        Path pidFile = dir.resolve("cluster").resolve("postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        owner.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(server).map(ProcessHandle::onExit))
                .satisfiesAnyOf(gone -> assertThat(gone).isEmpty(), exit -> assertThat(exit.orElseThrow())
                        .succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void isRestoredInAnotherFolderFromACopyThatWasMadeWhileRowsWereWritten() throws Exception {
        Path backup = dir.resolve("backup");
        Path other = dir.resolve("other");
        int beforeTheCopy;
        int afterTheCopy;
        try (LocalDatabase database = LocalDatabase.start(dir.resolve("first"), 0)) {
            execute(database, "create table kept (n int primary key, word text)");
            try (Writer writer = Writer.into(database)) {
                beforeTheCopy = writer.awaitAtLeast(50);
                database.backUp(backup);
                afterTheCopy = writer.awaitAtLeast(writer.written() + 50);
            }
        }

        LocalDatabase.restore(backup, other);

        try (LocalDatabase database = LocalDatabase.start(other, 0)) {
            int restored = Integer.parseInt(query(database, "select max(n) from kept"));
            assertThat(restored).isBetween(beforeTheCopy, afterTheCopy);
            assertThat(query(database, "select count(*) from kept")).isEqualTo(String.valueOf(restored));
            execute(database, "insert into kept values (0, 'goes on')");
        }
    }

    @Test
    void lacksNothingWhereTheLogOfTheLostDatabaseIsStillThere() throws Exception {
        Path backup = dir.resolve("backup");
        Path lost = dir.resolve("lost");
        int committed;
        try (LocalDatabase database = LocalDatabase.start(lost, 0)) {
            execute(database, "create table kept (n int primary key, word text)");
            database.backUp(backup);
            try (Writer writer = Writer.into(database)) {
                writer.awaitAtLeast(100);
                kill(lost);
                committed = writer.written();
            }
        }
        Files.delete(lost.resolve("cluster/global/pg_control"));

        LocalDatabase.restore(backup, lost);

        try (LocalDatabase database = LocalDatabase.start(lost, 0)) {
            assertThat(Integer.parseInt(query(database, "select max(n) from kept")))
                    .isGreaterThanOrEqualTo(committed);
            assertThat(query(database, "select max(n) - count(*) from kept")).isEqualTo("0");
        }
    }

    /** A process of its own that starts the database and commits a row. */
    private Process owner() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Path dir) throws IOException {
        Path pidFile = dir.resolve("cluster").resolve("postmaster.pid");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Commits row after row until it is closed or the server is gone. */
    private static final class Writer implements AutoCloseable {
        private final AtomicInteger written = new AtomicInteger();
        private final Thread thread;

        private Writer(LocalDatabase database) {
            thread = Thread.ofVirtual().unstarted(() -> write(database));
        }

        static Writer into(LocalDatabase database) {
            Writer writer = new Writer(database);
            writer.thread.start();
            return writer;
        }

        private void write(LocalDatabase database) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                while (!Thread.currentThread().isInterrupted()) {
                    int next = written.get() + 1;
                    statement.execute("insert into kept values (" + next + ", repeat('word ', 300))");
                    written.set(next);
                }
            } catch (SQLException e) {
                // The server was killed; what it had answered by then counts.
            }
        }

        int written() {
            return written.get();
        }

        int awaitAtLeast(int rows) throws InterruptedException {
            while (written() < rows) {
                assertThat(thread.isAlive()).isTrue();
                Thread.sleep(5);
            }
            return written();
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void namesTheVersionsWhereAnotherPostgresqlWroteTheData() throws IOException {
        Path cluster = Files.createDirectories(dir.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> LocalDatabase.start(dir, 0))
                .isInstanceOf(BackingServiceException.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("this is PostgreSQL 17");
    }

    @Test
    void saysThatAFolderIsInUse() {
        try (LocalDatabase database = LocalDatabase.start(dir, 0)) {
            assertThatThrownBy(() -> LocalDatabase.start(dir, 0)).hasMessageContaining("in use by another process");
            assertThat(database.port()).isPositive();
        }
    }

    static void execute(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        return source.getConnection(database.user(), database.password());
    }
}
