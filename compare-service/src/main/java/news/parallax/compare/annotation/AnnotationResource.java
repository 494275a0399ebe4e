package news.parallax.compare.annotation;

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
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows an article with its claims marked. */
@Path("/api/articles/{articleId}/annotated")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annotations", description = "Articles with their claims marked in the text")
public class AnnotationResource {
    private final Annotations annotations;

    AnnotationResource(Annotations annotations) {
        this.annotations = annotations;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "getAnnotatedArticle",
            summary = "Show an article with its claims marked",
            description = "Each claim with its place in the text and how it stands to those of others.")
    @APIResponse(responseCode = "200", description = "The text and its marks")
    @APIResponse(responseCode = "404", description = "There is no such revision")
    public AnnotatedArticle article(
            @PathParam("articleId") UUID articleId,
            @Parameter(
                            description = "Which revision, the newest where it is not given",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("revision")
                    @Nullable
                    String revision) {
        return annotations
                .article(articleId, QueryParameters.number("revision", revision))
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.NOT_FOUND, "No such revision of this article was compared yet."));
    }
}
