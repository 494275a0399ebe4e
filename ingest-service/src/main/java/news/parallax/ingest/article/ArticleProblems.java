package news.parallax.ingest.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import news.parallax.messaging.DatabaseException;
import news.parallax.messaging.FailureLog;
import news.parallax.messaging.PassingFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in words (RFC 9457) why a request failed, and which field is at fault. */
class ArticleProblems {
    private static final FailureLog LOG = new FailureLog(Logger.getLogger(ArticleProblems.class));
    private static final int RETRY_SECONDS = 5;

    @ServerExceptionMapper
    Response refused(RefusedException exception) {
        Refusal refusal = exception.refusal();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(refusal.reason().status())
                .withTitle(refusal.reason().title())
                .withDetail(refusal.detail());
        if (refusal.field() != null) {
            problem.with("field", refusal.field());
        }
        return problem.build().toResponse();
    }

    @ServerExceptionMapper({PersistenceException.class, DatabaseException.class, RollbackException.class})
    Response databaseFailed(Exception exception) {
        boolean passing = PassingFailure.is(exception);
        LOG.error(passing ? "The database failed, for now" : "The database failed", exception);
        HttpProblem.Builder problem = passing
                ? HttpProblem.builder()
                        .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                        .withTitle("The database is away")
                        .withDetail("Nothing was stored. Try again in a moment.")
                        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                : HttpProblem.builder()
                        .withStatus(Response.Status.INTERNAL_SERVER_ERROR)
                        .withTitle("The article could not be stored")
                        .withDetail("Nothing was stored; the service's log says why.");
        return problem.build().toResponse();
    }
}
