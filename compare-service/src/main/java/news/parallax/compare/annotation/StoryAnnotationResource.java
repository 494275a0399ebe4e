package news.parallax.compare.annotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.article.ArticleQueries;
import news.parallax.compare.article.ArticleView;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.paging.Page;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows the articles of a story with their claims marked. */
@Path("/api/stories/{storyId}/annotated")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annotations", description = "Articles with their claims marked in the text")
public class StoryAnnotationResource {
    private static final int MOST_TEXTS = 20;

    private final Annotations annotations;
    private final ArticleQueries articles;

    StoryAnnotationResource(Annotations annotations, ArticleQueries articles) {
        this.annotations = annotations;
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listAnnotatedArticles",
            summary = "Show the articles of a story with their claims marked",
            description = "Earliest first, page by page; at most 20 at a time. Empty where there is no such story.")
    @APIResponse(responseCode = "200", description = "A page of texts with their marks")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public AnnotatedPage story(
            @PathParam("storyId") UUID storyId,
            @Parameter(
                            description = "Texts of the page, 20 at most and where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        int size = Math.min(MOST_TEXTS, QueryParameters.limit(limit));
        Page<ArticleView> page = Page.of(
                articles.ofStoryBehind(storyId, QueryParameters.cursorForward(cursor), size + 1),
                size,
                last -> new Cursor(last.publishedAt(), last.articleId()).encoded());
        return new AnnotatedPage(annotations.story(storyId, page.shown()), page.next());
    }
}
