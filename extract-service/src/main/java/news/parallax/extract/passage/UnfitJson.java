package news.parallax.extract.passage;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON of another shape (an array, brackets without end) gets words, too; Quarkus answers with a bare 400. */
class UnfitJson {
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("Not a passage")
                .withDetail("The body must be a JSON object with the property text.")
                .build()
                .toResponse();
    }
}
