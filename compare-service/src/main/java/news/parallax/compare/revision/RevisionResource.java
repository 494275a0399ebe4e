package news.parallax.compare.revision;

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
import news.parallax.compare.article.ArticleTexts;
import news.parallax.compare.article.ArticleTexts.ArticleText;
import news.parallax.compare.revision.RevisionView.RevisionDiff;
import news.parallax.compare.revision.RevisionView.RevisionList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows revisions of an article. */
@Path("/api/articles/{articleId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions", description = "What an article said before and says now")
public class RevisionResource {
    private final ArticleTexts texts;

    RevisionResource(ArticleTexts texts) {
        this.texts = texts;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listRevisions",
            summary = "List the revisions of an article",
            description = "Newest first, without their texts; empty where the article is not known.")
    @APIResponse(responseCode = "200", description = "The revisions that were compared")
    public RevisionList list(@PathParam("articleId") UUID articleId) {
        return new RevisionList(
                texts.revisions(articleId).stream().map(RevisionView::of).toList());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{from}/diff/{to}")
    @Transactional
    @Operation(
            operationId = "diffRevisions",
            summary = "Compare two revisions",
            description = "Both texts, and the runs of words that were kept, deleted and inserted.")
    @APIResponse(responseCode = "200", description = "The texts and the difference")
    @APIResponse(responseCode = "404", description = "There is no such revision")
    public RevisionDiff diff(
            @PathParam("articleId") UUID articleId, @PathParam("from") int from, @PathParam("to") int to) {
        return RevisionDiff.of(text(articleId, from), text(articleId, to));
    }

    private ArticleText text(UUID articleId, int revision) {
        return texts.text(articleId, revision)
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.NOT_FOUND, "Revision " + revision + " of this article was not compared."));
    }
}
