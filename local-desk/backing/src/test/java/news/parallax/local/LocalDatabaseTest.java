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
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = owner.inputReader().readLine();
        assertThat(line).isEqualTo("committed");
        owner.destroyForcibly().waitFor();

        try (LocalDatabase database = LocalDatabase.start(dir, 0)) {
            assertThat(query(database, "select word from kept")).isEqualTo("survives");
        }
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(owner.inputReader().readLine()).isEqualTo("committed");
        Path pidFile = dir.resolve("cluster").resolve("postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        owner.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(server).map(ProcessHandle::onExit))
                .satisfiesAnyOf(gone -> assertThat(gone).isEmpty(), exit -> assertThat(exit.orElseThrow())
                        .succeedsWithin(Duration.ofSeconds(20)));
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
