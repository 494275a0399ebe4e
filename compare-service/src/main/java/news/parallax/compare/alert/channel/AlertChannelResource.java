package news.parallax.compare.alert.channel;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.alert.channel.ChannelDesk.Outcome;
import news.parallax.compare.paging.IfMatch;
import news.parallax.compare.paging.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Describes where alerts go. */
@Path("/api/alert-channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Who is told of what, and what became of it")
public class AlertChannelResource {
    private static final ChannelRequest NOTHING = new ChannelRequest(null, null, null, null, null, null, null);

    private final ChannelDesk desk;
    private final CurrentUser user;

    AlertChannelResource(ChannelDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listAlertChannels",
            summary = "List alert channels",
            description = "By name. Addresses are cut to the host; secrets are never shown.")
    @APIResponse(responseCode = "200", description = "All channels")
    public ChannelView.All list() {
        return new ChannelView.All(desk.all().stream().map(ChannelView::of).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getAlertChannel",
            summary = "Show an alert channel",
            description = "Without its secrets. The ETag is the version.")
    @APIResponse(
            responseCode = "200",
            description = "The channel",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "404", description = "There is no such channel")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id).orElseThrow(AlertChannelResource::missing), null, Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "createAlertChannel",
            summary = "Create an alert channel",
            description = "What is secret is sealed and never shown again; a signing secret that the service made is in"
                    + " this answer and in no other.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or makes no sense")
    @APIResponse(responseCode = "409", description = "The name is taken, or no key for secrets is configured")
    public Response create(@Nullable ChannelRequest request) {
        return answer(desk.create(request == null ? NOTHING : request, user.name()), Response.Status.CREATED);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "changeAlertChannel",
            summary = "Change an alert channel, or switch it on or off",
            description = "Switching it on forgets why it was switched off; what waited since comes as one digest."
                    + " If-Match carries the ETag that was seen.")
    @APIResponse(
            responseCode = "200",
            description = "The channel as it is now",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or makes no sense")
    @APIResponse(responseCode = "404", description = "There is no such channel")
    @APIResponse(responseCode = "409", description = "The name is taken")
    @APIResponse(responseCode = "412", description = "It has changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @Nullable ChannelRequest request) {
        int version = ifMatch.version();
        return answer(desk.change(id, version, request == null ? NOTHING : request, user.name()), Response.Status.OK);
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rotateAlertSecret",
            summary = "Give a webhook a new signing secret",
            description =
                    "The new one is in this answer and in no other. The one before signs as well for a day, so that"
                            + " the receiver can change over.")
    @APIResponse(
            responseCode = "200",
            description = "The channel with its new secret",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "404", description = "There is no such channel")
    @APIResponse(responseCode = "409", description = "The channel signs nothing")
    @APIResponse(responseCode = "412", description = "It has changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response rotate(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.rotate(id, ifMatch.version(), user.name()), Response.Status.OK);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "retireAlertChannel",
            summary = "Retire an alert channel",
            description = "Its secrets are forgotten, and what waits for it is sent nowhere. Its log stays.")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "404", description = "There is no such channel")
    @APIResponse(responseCode = "412", description = "It has changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response retire(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.retire(id, ifMatch.version(), user.name()), Response.Status.NO_CONTENT);
    }

    private static Response answer(Outcome outcome, Response.Status done) {
        return switch (outcome) {
            case Outcome.Done(Channel channel, String secret) -> answer(channel, secret, done);
            case Outcome.Missing none -> throw missing();
            case Outcome.Refused(String because) -> throw HttpProblem.valueOf(Response.Status.CONFLICT, because);
            case Outcome.Stale(Channel now) ->
                throw Preconditions.stale(now.updatedBy(), now.updatedAt(), now.version());
        };
    }

    private static Response answer(Channel channel, @Nullable String secret, Response.Status status) {
        if (status == Response.Status.NO_CONTENT) {
            return Response.noContent().build();
        }
        return Response.status(status)
                .entity(ChannelView.of(channel, secret))
                .tag(Preconditions.tag(channel.version()))
                .build();
    }

    private static HttpProblem missing() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no alert channel with this id.");
    }
}
