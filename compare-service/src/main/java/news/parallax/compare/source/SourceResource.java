package news.parallax.compare.source;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.paging.IfMatch;
import news.parallax.compare.paging.Page;
import news.parallax.compare.paging.Preconditions;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.compare.source.Sources.Described;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists and describes outlets. */
@Path("/api/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "Outlets and what the desk knows of them")
public class SourceResource {
    private static final int LONGEST_NAME = 200;

    private final Sources sources;
    private final CurrentUser user;

    SourceResource(Sources sources, CurrentUser user) {
        this.sources = sources;
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listSources",
            summary = "List outlets",
            description = "Those that articles name or the desk described, by name, page by page.")
    @APIResponse(responseCode = "200", description = "A page of outlets")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public SourceView.Page list(
            @Parameter(description = "Only those whose name holds this, in whatever case") @QueryParam("q") @Nullable
                    String part,
            @Parameter(
                            description = "Entries of the page, 50 where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        int size = QueryParameters.limit(limit);
        Page<SourceView> page = Page.of(
                sources.page(decoded(cursor), QueryParameters.text("q", part, LONGEST_NAME), size + 1),
                size,
                last -> encoded(last.name()));
        return new SourceView.Page(page.shown(), page.next());
    }

    private static String encoded(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return "";
        }
        try {
            String name = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (name.indexOf('\0') < 0) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            // Answered like one that holds what no name holds.
        }
        throw QueryParameters.bad("cursor", "the property next of the page before");
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "describeSource",
            summary = "Describe an outlet",
            description =
                    "Kind, owner and whether a state runs it; null where it is not known. If-Match carries the quoted"
                            + " version that was seen.")
    @APIResponse(
            responseCode = "200",
            description = "The outlet as it is now",
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    @APIResponse(responseCode = "400", description = "The name is missing or something is too long")
    @APIResponse(responseCode = "404", description = "No article names such an outlet")
    @APIResponse(responseCode = "412", description = "It was described since; changedBy and changedAt tell by whom")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response describe(@BeanParam IfMatch ifMatch, SourceView.@Nullable Description description) {
        int version = ifMatch.version();
        String name = description == null ? null : QueryParameters.text("name", description.name(), LONGEST_NAME);
        if (description == null || name == null) {
            throw QueryParameters.bad("name", "the name of an outlet");
        }
        String owner = QueryParameters.text("owner", description.owner(), LONGEST_NAME);
        return switch (sources.describe(
                name, description.kind(), owner, description.stateRun(), version, user.name())) {
            case Described.Done(SourceView source) ->
                Response.ok(source).tag(Preconditions.tag(source.version())).build();
            case Described.Missing none ->
                throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "No article names such an outlet.");
            case Described.Stale(SourceView now) ->
                throw Preconditions.stale(String.valueOf(now.updatedBy()), now.updatedAt(), now.version());
        };
    }
}
