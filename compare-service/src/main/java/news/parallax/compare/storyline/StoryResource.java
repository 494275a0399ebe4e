package news.parallax.compare.storyline;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.article.ArticleQueries;
import news.parallax.compare.disagreement.CompatibleReadings;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows stories. */
@Path("/api/stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories", description = "Articles about one occurrence")
public class StoryResource {
    private static final int MOST_MEMBERS = 1_000;

    private final StoryQueries stories;
    private final ArticleQueries articles;
    private final CompatibleReadings compatible;

    StoryResource(StoryQueries stories, ArticleQueries articles, CompatibleReadings compatible) {
        this.stories = stories;
        this.articles = articles;
        this.compatible = compatible;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listStories",
            summary = "List stories",
            description = "Latest changed first, page by page.")
    @APIResponse(responseCode = "200", description = "A page of stories")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public StoryPage list(
            @Parameter(
                            description = "Entries of the page, 50 where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        int size = QueryParameters.limit(limit);
        List<StoryView> found = stories.page(QueryParameters.cursor(cursor), size + 1);
        List<StoryView> shown = found.stream().limit(size).toList();
        return new StoryPage(shown, found.size() > size ? cursorOf(shown.getLast()) : null);
    }

    private static String cursorOf(StoryView last) {
        return new Cursor(last.updatedAt(), last.storyId()).encoded();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{storyId}")
    @Transactional
    @Operation(
            operationId = "getStory",
            summary = "Show a story",
            description =
                    "With its articles and what was found compatible. The id of a story that was merged leads to the one it went into.")
    @APIResponse(responseCode = "200", description = "The story")
    @APIResponse(responseCode = "404", description = "There is no such story")
    public StoryDetail get(@PathParam("storyId") UUID storyId) {
        StoryView story = stories.story(storyId).orElseThrow(() -> HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("There is no story with this id.")
                .build());
        return new StoryDetail(
                story, articles.ofStory(story.storyId(), MOST_MEMBERS), compatible.ofStory(story.storyId()));
    }
}
