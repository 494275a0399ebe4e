package news.parallax.compare.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Tells the desk what ingest-service objects to; what only concerns the two services is told as its being away. */
@ApplicationScoped
public class IngestProblems {
    private static final Logger LOG = Logger.getLogger(IngestProblems.class);

    /** 502 and 504 are about the site that ingest-service was to read. */
    private static final Set<Integer> TOLD = Set.of(400, 404, 409, 413, 415, 422, 502, 504);

    private static final List<String> PROPERTIES = List.of("reason", "field", "siteStatus");
    private static final int SOME_SECONDS = 10;

    private final ObjectMapper json;

    IngestProblems(ObjectMapper json) {
        this.json = json;
    }

    /** What to answer the desk with. */
    public HttpProblem of(WebApplicationException refusal) {
        Response answer = refusal.getResponse();
        JsonNode problem = problem(answer);
        if (!TOLD.contains(answer.getStatus()) || (answer.getStatus() >= 500 && !problem.has("reason"))) {
            return away(refusal);
        }
        HttpProblem.Builder told = HttpProblem.builder()
                .withTitle(problem.path("title").asText("Refused"))
                .withStatus(answer.getStatus())
                .withDetail(problem.path("detail").asText("ingest-service does not take this."));
        for (String property : PROPERTIES) {
            JsonNode value = problem.path(property);
            if (value.isTextual()) {
                told.with(property, value.asText());
            } else if (value.isInt()) {
                told.with(property, value.asInt());
            }
        }
        return told.build();
    }

    private JsonNode problem(Response answer) {
        try {
            JsonNode problem = json.readTree(answer.readEntity(String.class));
            return problem == null ? MissingNode.getInstance() : problem;
        } catch (JsonProcessingException | ProcessingException | IllegalStateException e) {
            return MissingNode.getInstance();
        }
    }

    /** ingest-service did not answer, or nothing that could be passed on. */
    public HttpProblem away(RuntimeException cause) {
        LOG.warn("ingest-service did not answer the desk", cause);
        return HttpProblem.builder()
                .withTitle("Articles are not taken now")
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withDetail("ingest-service, which takes articles, does not answer. Try again in a moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, SOME_SECONDS)
                .build();
    }
}
