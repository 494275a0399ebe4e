package news.parallax.compare.feed;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import news.parallax.access.Roles;
import news.parallax.compare.submission.IngestProblems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The desk's calls about feeds, which ingest-service answers: the page may call no other service than this one. */
@Path("/api/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Feeds", description = "Passed on to ingest-service, whose API describes them")
public class FeedResource {
    private static final String AWAY = "ingest-service is away";

    private final FeedsClient ingest;
    private final IngestProblems problems;

    FeedResource(@RestClient FeedsClient ingest, IngestProblems problems) {
        this.ingest = ingest;
        this.problems = problems;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listFeeds", summary = "List the feeds", description = "All of them with their state.")
    @APIResponse(responseCode = "200", description = "The feeds")
    @APIResponse(responseCode = "503", description = AWAY)
    public String all() {
        return asked(ingest::all);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerFeed",
            summary = "Register a feed",
            description = "Takes url and perhaps source; refuses what can never be read as a feed.")
    @APIResponse(responseCode = "200", description = "Registered, now or before")
    @APIResponse(responseCode = "400", description = "The url is missing")
    @APIResponse(responseCode = "422", description = "There is no feed to be had from the url; reason says why")
    @APIResponse(responseCode = "503", description = AWAY)
    public String register(@Nullable String feed) {
        return asked(() -> ingest.register(feed == null ? "" : feed));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{feedId}/pages")
    @Operation(
            operationId = "listFeedPages",
            summary = "List a feed's pages",
            description = "The pages that it listed last, with what became of them.")
    @APIResponse(responseCode = "200", description = "The pages")
    @APIResponse(responseCode = "404", description = "No such feed")
    @APIResponse(responseCode = "503", description = AWAY)
    public String pages(@RestPath UUID feedId) {
        return asked(() -> ingest.pages(feedId));
    }

    @PATCH
    @RolesAllowed(Roles.ADMIN)
    @Path("/{feedId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeFeed",
            summary = "Change a feed",
            description = "Takes paused and source; what is left out stays.")
    @APIResponse(responseCode = "200", description = "The feed as it is now")
    @APIResponse(responseCode = "404", description = "No such feed")
    @APIResponse(responseCode = "503", description = AWAY)
    public String change(@RestPath UUID feedId, @Nullable String change) {
        return asked(() -> ingest.change(feedId, change == null ? "" : change));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Path("/{feedId}/poll")
    @Operation(operationId = "pollFeed", summary = "Poll a feed now", description = "As soon as its site is free.")
    @APIResponse(responseCode = "202", description = "It is due")
    @APIResponse(responseCode = "404", description = "No such feed")
    @APIResponse(responseCode = "503", description = AWAY)
    public Response poll(@RestPath UUID feedId) {
        return Response.accepted(asked(() -> ingest.poll(feedId))).build();
    }

    @DELETE
    @RolesAllowed(Roles.ADMIN)
    @Path("/{feedId}")
    @Operation(operationId = "removeFeed", summary = "Remove a feed", description = "Its articles stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such feed")
    @APIResponse(responseCode = "503", description = AWAY)
    public void remove(@RestPath UUID feedId) {
        asked(() -> {
            ingest.remove(feedId);
            return "";
        });
    }

    private String asked(Supplier<String> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            throw problems.of(e);
        } catch (ProcessingException e) {
            throw problems.away(e);
        }
    }
}
