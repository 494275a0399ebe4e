package news.parallax.compare.disagreement;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.disagreement.DisagreementOrder.Place;
import news.parallax.compare.paging.Page;
import news.parallax.compare.paging.Preconditions;
import news.parallax.compare.paging.QueryParameters;
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

    private final SqlDisagreementStore store;
    private final DisagreementList disagreements;
    private final CompatibleReadings compatible;
    private final QuoteContexts contexts;

    DisagreementResource(
            SqlDisagreementStore store,
            DisagreementList disagreements,
            CompatibleReadings compatible,
            QuoteContexts contexts) {
        this.contexts = contexts;
        this.disagreements = disagreements;
        this.store = store;
        this.compatible = compatible;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listDisagreements",
            summary = "List disagreements",
            description = "Page by page, latest opened first where no sort is given. Without a filter all are listed,"
                    + " resolved ones too.")
    @APIResponse(responseCode = "200", description = "A page of disagreements")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public DisagreementPage list(
            @BeanParam DisagreementParameters parameters,
            @Parameter(description = "The order", schema = @Schema(implementation = DisagreementOrder.class))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(
                            description = "Entries of the page, 50 where it is not given",
                            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "The property next of the page before, asked for in the same order")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor) {
        DisagreementOrder given = QueryParameters.constant("sort", sort, DisagreementOrder.class);
        DisagreementOrder order = given == null ? DisagreementOrder.OPENED : given;
        int size = QueryParameters.limit(limit);
        Page<DisagreementView> page = Page.of(
                disagreements.list(parameters.filter(), order, place(order, cursor), size + 1), size, order::cursorOf);
        return new DisagreementPage(page.shown(), page.next());
    }

    private static Optional<Place> place(DisagreementOrder order, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        Optional<Place> place = order.place(cursor);
        if (place.isEmpty()) {
            throw QueryParameters.bad("cursor", "the property next of the page before");
        }
        return place;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countDisagreements",
            summary = "Count disagreements",
            description = "By status, kind, severity and assignee, under the same filters as the list.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "400", description = "A parameter makes no sense")
    public DisagreementCounts counts(@BeanParam DisagreementParameters parameters) {
        return disagreements.counts(parameters.filter());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getDisagreement",
            summary = "Show a disagreement",
            description =
                    "With every quote in its text, the compatible readings of the same fact, and every change it went"
                            + " through. The ETag is the version.")
    @APIResponse(responseCode = "200", description = "The disagreement")
    @APIResponse(responseCode = "404", description = "There is no such disagreement")
    public RestResponse<DisagreementDetail> get(@PathParam("id") UUID id) {
        Disagreement found = store.find(id).orElseThrow(() -> HttpProblem.builder()
                .withTitle("Not found")
                .withStatus(Response.Status.NOT_FOUND)
                .withDetail("There is no disagreement with this id.")
                .build());
        DisagreementDetail detail = new DisagreementDetail(
                DisagreementView.of(
                        found,
                        disagreements.titleOf(found.storyId()).orElse(null),
                        contexts.of(found.citations().toList())),
                compatible.ofFact(found.storyId(), found.finding().factKey()),
                store.history(id, LONGEST_HISTORY).stream().map(ChangeView::of).toList());
        return ResponseBuilder.ok(detail)
                .tag(Preconditions.tag(found.version()))
                .build();
    }
}
