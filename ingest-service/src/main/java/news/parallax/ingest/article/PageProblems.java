package news.parallax.ingest.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import news.parallax.ingest.fetch.FetchProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in words (RFC 9457) why a page could not be read. */
public class PageProblems {
    @ServerExceptionMapper
    Response notRead(PageNotReadException exception) {
        return problem(exception.problem()).toResponse();
    }

    /** The problem as an answer: {@code field} is the url, {@code reason} the kind, {@code siteStatus} the site's own. */
    public static HttpProblem problem(FetchProblem problem) {
        HttpProblem.Builder builder = HttpProblem.builder()
                .withStatus(problem.kind().status())
                .withTitle(problem.kind().title())
                .withDetail(problem.detail())
                .with("field", "url")
                .with("reason", problem.kind().name());
        if (problem.httpStatus() != null) {
            builder.with("siteStatus", problem.httpStatus());
        }
        if (problem.retryAfter() != null && problem.kind().passing()) {
            builder.withHeader(
                    HttpHeaders.RETRY_AFTER, Math.max(1, problem.retryAfter().toSeconds()));
        }
        return builder.build();
    }
}
