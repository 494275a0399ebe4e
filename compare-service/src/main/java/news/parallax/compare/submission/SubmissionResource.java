package news.parallax.compare.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands an article from the desk's page to ingest-service: the page may call no other service than this one. */
@Path("/api/submissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SubmissionResource {
    private static final Logger LOG = Logger.getLogger(SubmissionResource.class);
    private static final Set<Integer> TOLD = Set.of(400, 413, 415, 422);
    private static final int SOME_SECONDS = 10;

    private final IngestClient ingest;
    private final ObjectMapper json;

    SubmissionResource(@RestClient IngestClient ingest, ObjectMapper json) {
        this.ingest = ingest;
        this.json = json;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Blocking
    @Operation(
            operationId = "submitFromDesk",
            summary = "Submit an article from the desk",
            description = "Takes and answers what ingest-service's own call does.")
    @APIResponse(responseCode = "202", description = "Taken in")
    @APIResponse(responseCode = "400", description = "Not the JSON of a submission")
    @APIResponse(responseCode = "413", description = "The article is too long")
    @APIResponse(responseCode = "422", description = "There is no article text in it")
    @APIResponse(responseCode = "503", description = "ingest-service is away")
    public Response submit(@Nullable String article) {
        try {
            return Response.accepted(ingest.submit(article == null ? "" : article))
                    .build();
        } catch (WebApplicationException e) {
            throw refused(e);
        } catch (ProcessingException e) {
            throw away(e);
        }
    }

    private HttpProblem refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (!TOLD.contains(status)) {
            return away(e);
        }
        return HttpProblem.builder()
                .withTitle("Article refused")
                .withStatus(status)
                .withDetail(detail(e.getResponse()))
                .build();
    }

    private String detail(Response refusal) {
        try {
            return json.readTree(refusal.readEntity(String.class))
                    .path("detail")
                    .asText("ingest-service does not take this article.");
        } catch (JsonProcessingException | ProcessingException e) {
            return "ingest-service does not take this article.";
        }
    }

    private static HttpProblem away(RuntimeException cause) {
        LOG.warn("ingest-service did not take an article", cause);
        return HttpProblem.builder()
                .withTitle("Articles are not taken now")
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withDetail("ingest-service, which takes articles, does not answer. Try again in a moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, SOME_SECONDS)
                .build();
    }
}
