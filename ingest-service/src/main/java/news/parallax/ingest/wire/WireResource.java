package news.parallax.ingest.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import news.parallax.access.Roles;
import news.parallax.ingest.article.SubmissionBytes;
import news.parallax.ingest.batch.BatchResource;
import news.parallax.ingest.batch.ItemResult;
import news.parallax.ingest.batch.LineByLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Documents of agencies. */
@Path("/api/wires")
@Blocking
@Tag(name = "Wires", description = "What agencies deliver: IPTC ninjs, NewsML-G2 and NITF")
public class WireResource {
    private static final String NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml";
    private static final String NEWS_MESSAGE = "application/vnd.iptc.g2.newsmessage+xml";
    private static final String NITF = "application/nitf+xml";

    private final WireIntake intake;
    private final LineByLine lines;
    private final int largest;

    WireResource(
            WireIntake intake,
            LineByLine lines,
            @ConfigProperty(name = "parallax.wires.max-request-size") MemorySize largest) {
        this.intake = intake;
        this.lines = lines;
        this.largest = Math.toIntExact(largest.asLongValue());
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML, NEWS_ITEM, NEWS_MESSAGE, NITF
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deliverWire",
            summary = "Deliver an agency's document",
            description =
                    "ninjs 2.x or 3.x (JSON), NewsML-G2 2.x (a newsItem, or a newsMessage of several) or NITF 3.x."
                            + " Later versions are revisions; withheld and canceled take the article back; under embargo it is"
                            + " kept and published when the embargo ends. Delivering twice, or an older version late, does no"
                            + " harm.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; of a message of several items each tells for itself",
            content = @Content(schema = @Schema(implementation = WireReceipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not such a document, or a part of it is missing or cannot be read")
    @APIResponse(responseCode = "413", description = "The document or its text is too long or too deep")
    @APIResponse(responseCode = "415", description = "A format or version that is not read")
    @APIResponse(responseCode = "422", description = "There is no article text in it")
    @APIResponse(responseCode = "503", description = "The database is away; try again after the time in Retry-After")
    public Response deliver(InputStream document) throws IOException {
        byte[] bytes = SubmissionBytes.read(document, largest);
        return Response.accepted(new WireReceipt(intake.take(bytes))).build();
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Path("/batch")
    @Consumes(BatchResource.NDJSON)
    @Produces(BatchResource.NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deliverWires",
            summary = "Deliver many documents",
            description = "Newline-delimited JSON, one ninjs document a line, answered as a batch of articles is.")
    @APIResponse(
            responseCode = "200",
            description = "One result a line, in the order of the lines; blank lines have none",
            content = @Content(mediaType = BatchResource.NDJSON, schema = @Schema(implementation = ItemResult.class)))
    public Multi<ItemResult> deliverLines(InputStream body) {
        return lines.take(body, intake::take);
    }
}
