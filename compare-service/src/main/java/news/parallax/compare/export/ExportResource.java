package news.parallax.compare.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.parallax.access.Roles;
import news.parallax.compare.disagreement.DisagreementParameters;
import news.parallax.compare.export.Export.Format;
import news.parallax.compare.paging.QueryParameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hands disagreements out as files. */
@Path("/api/exports/disagreements")
@Tag(name = "Export", description = "Disagreements for other programs")
public class ExportResource {
    private final ExportPages pages;
    private final ObjectMapper json;
    private final ClaimGraph graph;

    ExportResource(
            ExportPages pages,
            ObjectMapper json,
            @ConfigProperty(name = "parallax.desk.name", defaultValue = "Parallax desk") String desk,
            @ConfigProperty(name = "parallax.desk.address") Optional<String> address) {
        this.pages = pages;
        this.json = json;
        this.graph = new ClaimGraph(desk, address.orElse(""));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "exportDisagreements",
            summary = "Export disagreements",
            description =
                    "What the filters of the list find, latest opened first, at most 10,000. CSV has a line a quote,"
                            + " formulas neutralised. JSON-LD has a Claim a side, and a ClaimReview of each only where the desk"
                            + " has decided.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public Response export(
            @BeanParam DisagreementParameters parameters,
            @Parameter(
                            description = "JSON where it is not given",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"CSV", "JSON", "JSONLD"}))
                    @QueryParam("format")
                    @Nullable
                    String format) {
        Format given = QueryParameters.constant("format", format, Format.class);
        Format chosen = given == null ? Format.JSON : given;
        return Response.ok(new Export(pages, parameters.filter(), json, graph).as(chosen), chosen.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + chosen.fileName() + "\"")
                .build();
    }
}
