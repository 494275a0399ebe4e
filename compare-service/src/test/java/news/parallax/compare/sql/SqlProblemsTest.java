package news.parallax.compare.sql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlProblemsTest {
    private final SqlProblems problems = new SqlProblems();

    @Test
    void asksToComeAgainWhileTheDatabaseIsAway() {
        Response answer = problems.databaseFailed(new SqlException(new SQLException("refused", "08001")));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
    }

    @Test
    void doesNotPromiseThatAnotherFailurePasses() {
        Response answer = problems.databaseFailed(new SqlException(new SQLException("no such column", "42703")));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getHeaderString(HttpHeaders.RETRY_AFTER)).isNull();
    }
}
