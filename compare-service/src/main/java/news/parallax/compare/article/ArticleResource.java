package news.parallax.compare.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows articles that were compared. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "Articles that were compared")
public class ArticleResource {
    private final ArticleQueries articles;

    ArticleResource(ArticleQueries articles) {
        this.articles = articles;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{articleId}")
    @Transactional
    @Operation(
            operationId = "getComparedArticle",
            summary = "Show an article",
            description = "Once a revision is shown here, its disagreements are stored.")
    @APIResponse(responseCode = "200", description = "The newest revision that was compared")
    @APIResponse(responseCode = "404", description = "No revision of the article was compared yet")
    public ArticleView get(@PathParam("articleId") UUID articleId) {
        return articles.article(articleId).orElseThrow(() -> HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("No revision of this article was compared yet.")
                .build());
    }
}
