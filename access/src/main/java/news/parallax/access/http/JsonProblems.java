package news.parallax.access.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.jaxrs.WebApplicationExceptionMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says where a request's body goes wrong that is not the JSON asked for; Quarkus itself answers with a bare 400. */
public class JsonProblems {
    private static final int BEFORE_OTHERS = 1;

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response mismatched(MismatchedInputException e) {
        return problem(
                "Not the JSON asked for", "The request's body is JSON of another shape than this call takes.", e);
    }

    /** Quarkus wraps what the reader of JSON throws; everything else is answered as ever. */
    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response failed(WebApplicationException e) {
        return e.getCause() instanceof JsonProcessingException unreadable
                ? problem("Not JSON", "The request's body is not valid JSON.", unreadable)
                : new WebApplicationExceptionMapper().toResponse(e);
    }

    private static Response problem(String title, String detail, JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " It goes wrong at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ".";
        return HttpProblem.builder()
                .withTitle(title)
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail(detail + place)
                .build()
                .toResponse();
    }
}
