package news.parallax.compare.disagreement;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Shows disagreements. */
@Path("/api/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disagreements", description = "Where sources take incompatible positions on one fact")
public class DisagreementResource {
    private static final int LONGEST_HISTORY = 200;

    private final DisagreementRepository repository;
    private final CompatibleReadings compatible;

    DisagreementResource(DisagreementRepository repository, CompatibleReadings compatible) {
        this.repository = repository;
        this.compatible = compatible;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDisagreements",
            summary = "List disagreements",
            description = "Latest opened first, page by page. Without a filter all are listed, resolved ones too.")
    @APIResponse(responseCode = "200", description = "A page of disagreements")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public DisagreementPage list(
            @Parameter(
                            description = "Only those of this status",
                            schema = @Schema(implementation = Status.class),
                            example = "OPEN")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(
                            description = "Only those of this kind",
                            schema = @Schema(implementation = Kind.class),
                            example = "NUMBER")
                    @QueryParam("type")
                    @Nullable
                    String type,
            @Parameter(description = "Only those of this story", schema = @Schema(implementation = UUID.class))
                    @QueryParam("story")
                    @Nullable
                    String story,
            @Parameter(
                            description = "Entries of the page, 50 where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        DisagreementFilter filter = new DisagreementFilter(
                QueryParameters.constant("status", status, Status.class),
                QueryParameters.constant("type", type, Kind.class),
                QueryParameters.id("story", story));
        int size = QueryParameters.limit(limit);
        // One more than asked for tells whether there is a next page.
        List<Disagreement> found = repository.page(filter, QueryParameters.cursor(cursor), size + 1);
        List<Disagreement> shown = found.stream().limit(size).toList();
        String next = found.size() > size ? cursorOf(shown.getLast()) : null;
        return new DisagreementPage(shown.stream().map(DisagreementView::of).toList(), next);
    }

    private static String cursorOf(Disagreement last) {
        return new Cursor(last.openedAt(), last.id()).encoded();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getDisagreement",
            summary = "Show a disagreement",
            description = "With the compatible readings of the same fact and every change it went through.")
    @APIResponse(responseCode = "200", description = "The disagreement")
    @APIResponse(responseCode = "404", description = "There is no such disagreement")
    public RestResponse<DisagreementDetail> get(@PathParam("id") UUID id) {
        Disagreement found = repository.find(id).orElseThrow(() -> HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("There is no disagreement with this id.")
                .build());
        DisagreementDetail detail = new DisagreementDetail(
                DisagreementView.of(found),
                compatible.ofFact(found.storyId(), found.finding().factKey()),
                repository.history(id, LONGEST_HISTORY).stream()
                        .map(ChangeView::of)
                        .toList());
        return ResponseBuilder.ok(detail)
                .tag(new EntityTag(Integer.toString(found.version())))
                .build();
    }
}
