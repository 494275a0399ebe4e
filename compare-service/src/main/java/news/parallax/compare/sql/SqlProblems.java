package news.parallax.compare.sql;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import news.parallax.messaging.DatabaseException;
import news.parallax.messaging.FailureLog;
import news.parallax.messaging.PassingFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers requests while the database is away, or where it failed otherwise. */
class SqlProblems {
    private static final FailureLog LOG = new FailureLog(Logger.getLogger(SqlProblems.class));
    private static final int RETRY_SECONDS = 5;

    @ServerExceptionMapper({SqlException.class, DatabaseException.class, RollbackException.class})
    Response databaseFailed(Exception exception) {
        boolean passing = PassingFailure.is(exception);
        LOG.error(passing ? "The database failed, for now" : "The database failed", exception);
        HttpProblem.Builder problem = passing
                ? HttpProblem.builder()
                        .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                        .withTitle("The database is away")
                        .withDetail("Nothing was changed. Try again in a moment.")
                        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                : HttpProblem.builder()
                        .withStatus(Response.Status.INTERNAL_SERVER_ERROR)
                        .withTitle("The database failed")
                        .withDetail("Nothing was changed; the service's log says why.");
        return problem.build().toResponse();
    }
}
