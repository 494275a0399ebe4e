package news.parallax.compare.submission;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Hands an article from the desk's page to ingest-service: the page may call no other service than this one. */
@Path("/api/submissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SubmissionResource {
    private final IngestClient ingest;
    private final IngestProblems problems;

    SubmissionResource(@RestClient IngestClient ingest, IngestProblems problems) {
        this.ingest = ingest;
        this.problems = problems;
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
    @APIResponse(responseCode = "422", description = "There is no article text in it, or none to be had from the url")
    @APIResponse(responseCode = "502", description = "The url's site cannot be reached")
    @APIResponse(responseCode = "504", description = "The url's site took too long")
    @APIResponse(responseCode = "503", description = "ingest-service is away")
    public Response submit(@Nullable String article) {
        try {
            return Response.accepted(ingest.submit(article == null ? "" : article))
                    .build();
        } catch (WebApplicationException e) {
            throw problems.of(e);
        } catch (ProcessingException e) {
            throw problems.away(e);
        }
    }
}
