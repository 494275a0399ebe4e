package news.parallax.compare.alert.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows that a channel works. */
@Path("/api/alert-channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Who is told of what, and what became of it")
public class AlertTrialResource {
    private final DeliveryLog log;
    private final CurrentUser user;

    AlertTrialResource(DeliveryLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "testAlertChannel",
            summary = "Send a test message",
            description = "The delivery tells what becomes of it.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent",
            content = @Content(schema = @Schema(implementation = DeliveryView.Detailed.class)))
    @APIResponse(responseCode = "404", description = "There is no such channel")
    public Response test(@PathParam("id") UUID id) {
        UUID delivery = log.tryOut(id, user.name())
                .orElseThrow(() ->
                        HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no alert channel with this id."));
        return Response.accepted(log.find(delivery).orElseThrow()).build();
    }
}
