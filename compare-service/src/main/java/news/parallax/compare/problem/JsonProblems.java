package news.parallax.compare.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON of another shape than asked for; Quarkus itself would answer with a bare 400. */
class JsonProblems {
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return HttpProblem.builder()
                .withTitle("Not the JSON asked for")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("The request's body is JSON of another shape than this call takes, near line "
                        + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".")
                .build()
                .toResponse();
    }
}
