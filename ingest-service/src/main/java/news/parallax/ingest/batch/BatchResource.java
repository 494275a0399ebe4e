package news.parallax.ingest.batch;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import news.parallax.access.Roles;
import news.parallax.ingest.article.ArticleIntake;
import news.parallax.ingest.article.Submission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Many articles in one request. */
@Path("/api/articles/batch")
@Blocking
@Tag(name = "Articles", description = "Submitting articles, and reading what was kept of them")
public class BatchResource {
    public static final String NDJSON = "application/x-ndjson";

    private final LineByLine lines;
    private final ArticleIntake intake;

    BatchResource(LineByLine lines, ArticleIntake intake) {
        this.lines = lines;
        this.intake = intake;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitBatch",
            summary = "Submit many articles",
            description = "Newline-delimited JSON, one submission a line. Each is answered with a line as soon as it is"
                    + " stored or refused; a refused one does not keep the next from being taken. At most 10,000 lines"
                    + " of 4 MiB each; what is beyond is told in one last line.")
    @RequestBody(
            required = true,
            description = "One submission a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = Submission.class)))
    @APIResponse(
            responseCode = "200",
            description = "One result a line, in the order of the lines; blank lines have none",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ItemResult.class)))
    public Multi<ItemResult> submit(InputStream body) {
        return lines.take(body, line -> List.of(ItemResult.taken(intake.take(line))));
    }
}
