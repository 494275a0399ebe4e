package news.parallax.ingest.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Articles in, and the texts that were kept of them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Articles", description = "Submitting articles, and reading what was kept of them")
public class ArticleResource {
    private static final String ARTICLE_ID = "The id that the submission was answered with";

    private final ArticleIntake intake;
    private final ArticleStore store;

    ArticleResource(ArticleIntake intake, ArticleStore store) {
        this.intake = intake;
        this.store = store;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitArticle",
            summary = "Submit an article",
            description =
                    "Takes a text or a whole page, or fetches the page where there is nothing but a url, keeps the"
                            + " article in it and publishes a new revision unless the newest one says the same."
                            + " Submitting twice does no harm. A fetched article is known by the canonical url that its"
                            + " page declares, and read again from time to time.")
    @APIResponse(
            responseCode = "202",
            description = "Stored, and published as soon as the broker takes it",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the article is read",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AcceptanceView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not the JSON of a submission; a field is missing or cannot be read")
    @APIResponse(responseCode = "413", description = "The request or one of its fields is too long")
    @APIResponse(
            responseCode = "422",
            description = "There is no article text in it, or none to be had from the url; reason says why")
    @APIResponse(responseCode = "502", description = "The url's site cannot be reached, or answers with an error")
    @APIResponse(responseCode = "504", description = "The url's site took too long")
    @APIResponse(responseCode = "503", description = "The database is away; try again after the time in Retry-After")
    @RequestBody(
            required = true,
            description = "The article",
            content = @Content(schema = @Schema(implementation = Submission.class)))
    public Response submit(InputStream json, @Context UriInfo uri) throws IOException {
        AcceptanceView taken = intake.take(json);
        return Response.accepted(taken)
                .location(uri.getAbsolutePathBuilder()
                        .path(taken.articleId().toString())
                        .build())
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{articleId}")
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description = "The newest revision with the text that was kept.")
    @APIResponse(
            responseCode = "200",
            description = "The newest revision",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    public ArticleView article(@Parameter(description = ARTICLE_ID) @RestPath UUID articleId) {
        return store.latest(articleId).orElseThrow(() -> notFound("There is no article " + articleId + "."));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{articleId}/revisions")
    @Operation(
            operationId = "listRevisions",
            summary = "List an article's revisions",
            description = "Newest first, without their texts; at most 1,000.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RevisionView.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    public List<RevisionView> revisions(@Parameter(description = ARTICLE_ID) @RestPath UUID articleId) {
        List<RevisionView> revisions = store.revisions(articleId);
        if (revisions.isEmpty()) {
            throw notFound("There is no article " + articleId + ".");
        }
        return revisions;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{articleId}/revisions/{revision}")
    @Operation(
            operationId = "getRevision",
            summary = "Read a revision",
            description = "The text that was kept of one revision.")
    @APIResponse(
            responseCode = "200",
            description = "The revision",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "No such article or revision")
    public ArticleView revision(
            @Parameter(description = ARTICLE_ID) @RestPath UUID articleId,
            @Parameter(description = "Its number, counting from 1") @RestPath int revision) {
        return store.revision(articleId, revision)
                .orElseThrow(() -> notFound("There is no revision " + revision + " of an article " + articleId + "."));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{articleId}")
    @Operation(
            operationId = "withdrawArticle",
            summary = "Withdraw an article",
            description = "Takes an article back for good, as an agency's kill does: its claims are dropped, and"
                    + " disagreements that rested on it are resolved. Its revisions stay readable here.")
    @APIResponse(
            responseCode = "202",
            description = "Withdrawn, and published as soon as the broker takes it; UNCHANGED where it was before",
            content = @Content(schema = @Schema(implementation = AcceptanceView.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    public Response withdraw(
            @Parameter(description = ARTICLE_ID) @RestPath UUID articleId,
            @Parameter(description = "Why, for the desk to read; cut at 1,000 characters") @RestQuery @Nullable
                    String notice) {
        AcceptanceView taken = store.withdraw(articleId, notice)
                .map(AcceptanceView::of)
                .orElseThrow(() -> notFound("There is no article " + articleId + "."));
        return Response.accepted(taken).build();
    }

    private static HttpProblem notFound(String detail) {
        return HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail(detail)
                .build();
    }
}
