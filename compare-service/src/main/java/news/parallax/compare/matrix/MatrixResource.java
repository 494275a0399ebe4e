package news.parallax.compare.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the facts of a story against its outlets. */
@Path("/api/stories/{storyId}/matrix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
public class MatrixResource {
    private final Matrices matrices;

    MatrixResource(Matrices matrices) {
        this.matrices = matrices;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "getMatrix",
            summary = "Show the facts of a story against its outlets",
            description = "Rows are disagreements that are still found and compatible readings; columns are texts that"
                    + " open into the outlets that ran them. Empty where there is no such story.")
    @APIResponse(responseCode = "200", description = "The matrix")
    public MatrixView get(@PathParam("storyId") UUID storyId) {
        return matrices.of(storyId);
    }
}
