package news.parallax.compare.alert.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.alert.delivery.DeliveryView.State;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.paging.Page;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows what became of alerts. */
@Path("/api/alert-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Who is told of what, and what became of it")
public class AlertDeliveryResource {
    private final DeliveryLog log;

    AlertDeliveryResource(DeliveryLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listAlertDeliveries",
            summary = "List alert deliveries",
            description = "Latest first, page by page, with what became of the last attempt at each.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public DeliveryView.Page list(
            @Parameter(description = "Only those to this channel", schema = @Schema(implementation = UUID.class))
                    @QueryParam("channel")
                    @Nullable
                    String channel,
            @Parameter(description = "Only those that stand so", schema = @Schema(implementation = State.class))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(
                            description = "Entries of the page, 50 where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        int size = QueryParameters.limit(limit);
        Page<DeliveryView> page = Page.of(
                log.page(
                        QueryParameters.cursor(cursor),
                        QueryParameters.id("channel", channel),
                        QueryParameters.constant("state", state, State.class),
                        size + 1),
                size,
                last -> new Cursor(last.createdAt(), last.id()).encoded());
        return new DeliveryView.Page(page.shown(), page.next());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getAlertDelivery",
            summary = "Show an alert delivery",
            description = "With every attempt that was made.")
    @APIResponse(responseCode = "200", description = "The delivery")
    @APIResponse(responseCode = "404", description = "There is no such delivery")
    public DeliveryView.Detailed get(@PathParam("id") UUID id) {
        return log.find(id).orElseThrow(AlertDeliveryResource::missing);
    }

    @POST
    @Path("/{id}/redeliver")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "redeliverAlert",
            summary = "Send an alert delivery again",
            description =
                    "At once, whatever became of it, under the same webhook-id. A receiver that had it may drop it;"
                            + " in Slack, Teams and Mattermost it is seen once more.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent",
            content = @Content(schema = @Schema(implementation = DeliveryView.Detailed.class)))
    @APIResponse(responseCode = "404", description = "There is no such delivery")
    @APIResponse(responseCode = "409", description = "It is being sent at this moment")
    public Response redeliver(@PathParam("id") UUID id) {
        DeliveryView.Detailed known = log.find(id).orElseThrow(AlertDeliveryResource::missing);
        if (!log.redeliver(id)) {
            throw HttpProblem.valueOf(Response.Status.CONFLICT, "It is being sent at this moment.");
        }
        return Response.accepted(log.find(id).orElse(known)).build();
    }

    private static HttpProblem missing() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no alert delivery with this id.");
    }
}
