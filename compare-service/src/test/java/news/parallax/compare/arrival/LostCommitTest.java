package news.parallax.compare.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import news.parallax.compare.ClaimsTopic;
import news.parallax.compare.Occurrence;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.local.BackingServices;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away at the one moment when only the transaction manager is looking: during the commit. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class LostCommitTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void loseTheFirstTwoCommits() throws SQLException {
        execute("create sequence commits", """
                create function lose_commit() returns trigger language plpgsql as $$
                begin
                  if nextval('commits') <= 2 then
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return null;
                end $$
                """, """
                create constraint trigger lose_commit after insert on inbox
                deferrable initially deferred for each row execute function lose_commit()
                """);
    }

    @AfterEach
    void loseNone() throws SQLException {
        execute("drop trigger lose_commit on inbox", "drop function lose_commit", "drop sequence commits");
    }

    @Test
    void takesTheRecordAgainWhenItsCommitIsLost() throws SQLException {
        ClaimsExtracted report = new Occurrence("Fidelia").report("Coastline", 120);
        try (ClaimsTopic claims = new ClaimsTopic(bootstrapServers)) {
            claims.sendAndAwait(report);
        }
        assertThat(commits()).isEqualTo(3);
    }

    private long commits() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select last_value from commits")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
