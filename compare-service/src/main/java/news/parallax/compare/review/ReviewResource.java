package news.parallax.compare.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.paging.IfMatch;
import news.parallax.compare.paging.Preconditions;
import news.parallax.compare.review.Reviewing.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes and shows the desk's decisions. */
@Path("/api/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review", description = "The desk's decisions on disagreements")
public class ReviewResource {
    private final Reviewing reviewing;
    private final ReviewViews views;
    private final CurrentUser user;

    ReviewResource(Reviewing reviewing, ReviewViews views, CurrentUser user) {
        this.reviewing = reviewing;
        this.views = views;
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}/review")
    @Transactional
    @Operation(
            operationId = "getReview",
            summary = "Show the review of a disagreement",
            description = "What was decided, what can be done now, and who did what and when. The ETag is the version.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "There is no such disagreement")
    public Response get(@PathParam("id") UUID id) {
        return answer(views.of(id).orElseThrow(ReviewResource::missing));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewDisagreement",
            summary = "Decide, assign, note or undo",
            description = "An open disagreement is confirmed or dismissed; then it is resolved. UNDO takes the last"
                    + " decision back. If-Match carries the ETag that the desk has seen.")
    @APIResponse(
            responseCode = "200",
            description = "Done; the review as it is now",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "400", description = "Something that the action needs is missing")
    @APIResponse(responseCode = "404", description = "There is no such disagreement")
    @APIResponse(responseCode = "409", description = "Not possible in the state that it is in")
    @APIResponse(
            responseCode = "412",
            description = "It has changed since; changedBy and changedAt tell by whom and when")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response act(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @Nullable ReviewRequest request) {
        int version = ifMatch.version();
        ReviewAction action = request(request).toAction();
        return switch (reviewing.act(id, version, action, user.name())) {
            case Outcome.Done done -> answer(views.of(id).orElseThrow(ReviewResource::missing));
            case Outcome.Missing none -> throw missing();
            case Outcome.Refused(String because) -> throw refused(because);
            case Outcome.Stale stale -> throw stale(stale);
        };
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewDisagreements",
            summary = "Decide on many at once",
            description =
                    "Each is taken by itself: what was changed by others since, or cannot be done, is told and does"
                            + " not stop the rest.")
    @APIResponse(responseCode = "200", description = "What became of each")
    @APIResponse(responseCode = "400", description = "Something that the action needs is missing")
    public BulkReview.Result actOnMany(@Nullable BulkReview bulk) {
        return new BulkReviewing(reviewing, user.name()).act(bulk);
    }

    private static ReviewRequest request(@Nullable ReviewRequest request) {
        return request == null ? new ReviewRequest(null, null, null, null) : request;
    }

    private static Response answer(ReviewView review) {
        return Response.ok(review).tag(Preconditions.tag(review.version())).build();
    }

    private static HttpProblem missing() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no disagreement with this id.");
    }

    private static HttpProblem refused(String because) {
        return HttpProblem.valueOf(Response.Status.CONFLICT, because);
    }

    private static HttpProblem stale(Outcome.Stale stale) {
        ChangedBy by = ChangedBy.of(stale.by());
        return Preconditions.stale(by.changedBy(), by.changedAt(), stale.by().version());
    }
}
