package news.parallax.compare.live;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Streams what changes, as server-sent events. */
@Path("/api/stream")
@Tag(name = "Live", description = "What changes, as it changes")
public class StreamResource {
    private final ChangeFeed feed;

    StreamResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamChanges",
            summary = "Follow the changes of disagreements",
            description = "Server-sent events: first ready, then disagreement for every change, the desk's own among"
                    + " them. With Last-Event-ID all that came since is sent first, from any instance. An id that is no"
                    + " longer known is answered with reset instead of ready: load the list anew.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeMessage.class)))
    public Multi<OutboundSseEvent> stream(
            @Context Sse sse,
            @Parameter(description = "The id of the last event seen") @HeaderParam("Last-Event-ID") @Nullable
                    String lastEventId,
            @Parameter(description = "The same, for a first connection; the header wins") @QueryParam("after") @Nullable
                    String after) {
        return new Subscription(feed, sse, lastEventId == null ? after : lastEventId).events();
    }
}
