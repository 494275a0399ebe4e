package news.parallax.ingest.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Feeds: which are polled, how they do, and adding and removing them. */
@Path("/api/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Feeds", description = "RSS, Atom, JSON Feed and news sitemaps that are polled for articles")
public class FeedResource {
    private static final String FEED_ID = "The id that the feed was registered with";
    private static final int MOST_PAGES = 100;

    private final Feeds feeds;
    private final FeedStore store;
    private final FeedSettings settings;

    FeedResource(Feeds feeds, FeedStore store, FeedSettings settings) {
        this.feeds = feeds;
        this.store = store;
        this.settings = settings;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listFeeds",
            summary = "List the feeds",
            description = "All of them with their state, the oldest first; as many as may be registered (1,000).")
    @APIResponse(
            responseCode = "200",
            description = "The feeds",
            content = @Content(schema = @Schema(implementation = FeedList.class)))
    public FeedList all() {
        return new FeedList(store.all(settings.most()));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerFeed",
            summary = "Register a feed",
            description =
                    "Reads the feed once, refuses what can never work, and polls it from then on. A feed that only"
                            + " cannot be reached now is registered and tried again. Registering twice does no harm.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was registered before; nothing was changed",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "400", description = "The url is missing")
    @APIResponse(responseCode = "409", description = "There are too many feeds")
    @APIResponse(responseCode = "422", description = "There is no feed to be had from the url; reason says why")
    public Response register(@Nullable FeedRequest request, @Context UriInfo uri) {
        Feeds.Registration made = feeds.register(required(request));
        URI location = uri.getAbsolutePathBuilder().path(made.id().toString()).build();
        FeedView view = feed(made.id());
        return (made.added() ? Response.created(location) : Response.ok().location(location))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{feedId}")
    @Operation(
            operationId = "getFeed",
            summary = "Read a feed",
            description = "How it does, and when it is polled next.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "No such feed")
    public FeedView feed(@Parameter(description = FEED_ID) @RestPath UUID feedId) {
        return store.find(feedId).orElseThrow(() -> notFound(feedId));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{feedId}/pages")
    @Operation(
            operationId = "listFeedPages",
            summary = "List a feed's pages",
            description = "The 100 pages that it listed last, with what became of them.")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content = @Content(schema = @Schema(implementation = FeedPageList.class)))
    @APIResponse(responseCode = "404", description = "No such feed")
    public FeedPageList pages(@Parameter(description = FEED_ID) @RestPath UUID feedId) {
        return new FeedPageList(store.pages(feed(feedId).id(), MOST_PAGES));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{feedId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeFeed",
            summary = "Change a feed",
            description =
                    "Pauses it or has it polled again, or names the outlet of its articles. What is left out stays.")
    @APIResponse(
            responseCode = "200",
            description = "The feed as it is now",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "No such feed")
    @APIResponse(responseCode = "413", description = "The outlet's name is too long")
    public FeedView change(@Parameter(description = FEED_ID) @RestPath UUID feedId, @Nullable FeedRequest request) {
        feed(feedId);
        feeds.change(feedId, required(request));
        return feed(feedId);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/{feedId}/poll")
    @Operation(
            operationId = "pollFeed",
            summary = "Poll a feed now",
            description = "As soon as nobody else visits its site. A paused feed is polled once and stays paused.")
    @APIResponse(
            responseCode = "202",
            description = "It is due",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "No such feed")
    public Response poll(@Parameter(description = FEED_ID) @RestPath UUID feedId) {
        feed(feedId);
        feeds.pollNow(feedId);
        return Response.accepted(feed(feedId)).build();
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{feedId}")
    @Operation(
            operationId = "removeFeed",
            summary = "Remove a feed",
            description =
                    "Its articles stay, and are watched as long as others are; its pages not yet read are forgotten.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such feed")
    public void remove(@Parameter(description = FEED_ID) @RestPath UUID feedId) {
        if (!store.remove(feedId)) {
            throw notFound(feedId);
        }
    }

    private static FeedRequest required(@Nullable FeedRequest request) {
        if (request == null) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.BAD_REQUEST)
                    .withTitle("Not the JSON of a feed")
                    .withDetail("The request's body must be a JSON object.")
                    .build();
        }
        return request;
    }

    private static HttpProblem notFound(UUID feedId) {
        return HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("There is no feed " + feedId + ".")
                .build();
    }
}
