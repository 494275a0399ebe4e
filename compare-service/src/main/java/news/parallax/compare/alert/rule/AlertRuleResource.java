package news.parallax.compare.alert.rule;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.alert.matching.Rehearsal;
import news.parallax.compare.alert.matching.Settling;
import news.parallax.compare.alert.rule.RuleDesk.Outcome;
import news.parallax.compare.paging.IfMatch;
import news.parallax.compare.paging.Preconditions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Describes who gets which alerts. */
@Path("/api/alert-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Who is told of what, and what became of it")
public class AlertRuleResource {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final RuleRequest NOTHING =
            new RuleRequest(null, null, null, null, null, null, null, null, null, null, null, null);

    private final RuleDesk desk;
    private final LastWeek lastWeek;
    private final CurrentUser user;
    private final Clock clock;
    private final Settling settling;

    AlertRuleResource(
            RuleDesk desk,
            LastWeek lastWeek,
            CurrentUser user,
            Clock clock,
            @ConfigProperty(name = "parallax.alerts.settling", defaultValue = "60s") Duration settling) {
        this.settling = new Settling(settling);
        this.desk = desk;
        this.lastWeek = lastWeek;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listAlertRules", summary = "List alert rules", description = "By name.")
    @APIResponse(responseCode = "200", description = "All rules")
    public RuleView.All list() {
        return new RuleView.All(desk.all().stream().map(RuleView::of).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getAlertRule", summary = "Show an alert rule", description = "The ETag is the version.")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such rule")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id).orElseThrow(AlertRuleResource::missing), Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "createAlertRule",
            summary = "Create an alert rule",
            description = "It holds for what happens from then on.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or makes no sense")
    @APIResponse(responseCode = "409", description = "The name is taken")
    public Response create(@Nullable RuleRequest request) {
        return answer(desk.create(request == null ? NOTHING : request, user.name()), Response.Status.CREATED);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "changeAlertRule",
            summary = "Change an alert rule",
            description = "The whole rule is replaced. If-Match carries the ETag that was seen.")
    @APIResponse(
            responseCode = "200",
            description = "The rule as it is now",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or makes no sense")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    @APIResponse(responseCode = "409", description = "The name is taken")
    @APIResponse(responseCode = "412", description = "It has changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @Nullable RuleRequest request) {
        int version = ifMatch.version();
        return answer(desk.change(id, version, request == null ? NOTHING : request, user.name()), Response.Status.OK);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "retireAlertRule",
            summary = "Retire an alert rule",
            description = "Nobody is told by it any more. Whoever was told still hears when a disagreement ends.")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    @APIResponse(responseCode = "412", description = "It has changed since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response retire(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        return answer(desk.retire(id, ifMatch.version(), user.name()), Response.Status.NO_CONTENT);
    }

    @POST
    @Path("/dry-run")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "dryRunAlertRule",
            summary = "Try an alert rule on the last week",
            description =
                    "What the rule would have sent to one channel, with its quiet hours, digest and cap. Nothing is"
                            + " sent and nothing stored.")
    @APIResponse(responseCode = "200", description = "What would have been sent")
    @APIResponse(responseCode = "400", description = "Something is missing or makes no sense")
    public DryRun dryRun(@Nullable RuleRequest request) {
        AlertRule rule = (request == null ? NOTHING : request).toRule(new UUID(0, 0));
        Instant now = clock.instant();
        Instant start = now.minus(WEEK);
        List<Rehearsal.Happened> changes = lastWeek.since(start);
        return DryRun.of(start, now, changes.size(), Rehearsal.of(rule, settling, changes, now));
    }

    private static Response answer(Outcome outcome, Response.Status done) {
        return switch (outcome) {
            case Outcome.Done(StoredRule rule) -> answer(rule, done);
            case Outcome.Missing none -> throw missing();
            case Outcome.Refused(String because) -> throw HttpProblem.valueOf(Response.Status.CONFLICT, because);
            case Outcome.Stale(StoredRule now) ->
                throw Preconditions.stale(now.updatedBy(), now.updatedAt(), now.version());
        };
    }

    private static Response answer(StoredRule rule, Response.Status status) {
        if (status == Response.Status.NO_CONTENT) {
            return Response.noContent().build();
        }
        return Response.status(status)
                .entity(RuleView.of(rule))
                .tag(Preconditions.tag(rule.version()))
                .build();
    }

    private static HttpProblem missing() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no alert rule with this id.");
    }
}
