package news.parallax.compare.regrouping;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.compare.regrouping.Regrouping.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Merges and splits stories for the desk. */
@Path("/api/stories/{storyId}/regroupings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regrouping", description = "Stories put together and taken apart by the desk")
public class RegroupingResource {
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_ARTICLES = 1_000;
    private static final int LONGEST_TRAIL = 200;

    private final Regrouping regrouping;
    private final RegroupingTrail trail;
    private final CurrentUser user;

    RegroupingResource(Regrouping regrouping, RegroupingTrail trail, CurrentUser user) {
        this.regrouping = regrouping;
        this.trail = trail;
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listRegroupings",
            summary = "List what the desk did to a story",
            description = "Mergers, splits and what was taken back, latest first; at most 200.")
    @APIResponse(responseCode = "200", description = "Who did what and when")
    public RegroupingRequests.Trail list(@PathParam("storyId") UUID storyId) {
        return new RegroupingRequests.Trail(trail.ofStory(storyId, LONGEST_TRAIL));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/merge")
    @Operation(
            operationId = "mergeStories",
            summary = "Merge another story into this one",
            description = "Articles that come later find the one story; the machine never takes it apart.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "400", description = "The body does not tell which")
    @APIResponse(responseCode = "404", description = "One of the stories is not there or was merged away")
    @APIResponse(responseCode = "409", description = "Not possible as the stories are")
    public RegroupingEntry merge(@PathParam("storyId") UUID storyId, RegroupingRequests.@Nullable Merge request) {
        if (request == null || request.other() == null) {
            throw QueryParameters.bad("other", "the id of a story");
        }
        return answer(regrouping.merge(storyId, request.other(), note(request.note()), user.name()));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/split")
    @Operation(
            operationId = "splitStory",
            summary = "Take articles out of a story",
            description = "They become a story of their own; the machine never ties the two together again, and an"
                    + " article that would fit both goes where it has more kin.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "400", description = "The body does not tell which")
    @APIResponse(responseCode = "404", description = "There is no such story, or it was merged away")
    @APIResponse(responseCode = "409", description = "Not some, but not all, of its articles")
    public RegroupingEntry split(@PathParam("storyId") UUID storyId, RegroupingRequests.@Nullable Split request) {
        if (request == null
                || request.articles() == null
                || request.articles().isEmpty()
                || request.articles().size() > MOST_ARTICLES
                || request.articles().contains(null)) {
            throw QueryParameters.bad("articles", "a list of 1 to " + MOST_ARTICLES + " ids");
        }
        return answer(regrouping.split(storyId, new HashSet<>(request.articles()), note(request.note()), user.name()));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/undo")
    @Operation(
            operationId = "undoRegrouping",
            summary = "Take a merger or a split back",
            description = "As long as the stories have not been regrouped since.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "404", description = "There is no such regrouping")
    @APIResponse(responseCode = "409", description = "Taken back already, or the stories have been regrouped since")
    public RegroupingEntry undo(
            @PathParam("storyId") UUID storyId, @PathParam("id") UUID id, RegroupingRequests.@Nullable Undo request) {
        return answer(regrouping.undo(id, note(request == null ? null : request.note()), user.name()));
    }

    private static @Nullable String note(@Nullable String note) {
        return QueryParameters.text("note", note, LONGEST_NOTE);
    }

    private static RegroupingEntry answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(RegroupingEntry entry) -> entry;
            case Outcome.Refused(String because) -> throw HttpProblem.valueOf(Response.Status.CONFLICT, because);
            case Outcome.Missing none ->
                throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no such story or regrouping.");
        };
    }
}
