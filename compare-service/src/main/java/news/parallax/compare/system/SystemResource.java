package news.parallax.compare.system;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.parallax.access.Roles;
import news.parallax.compare.account.CurrentUser;
import news.parallax.compare.paging.QueryParameters;
import news.parallax.compare.system.SystemView.DeadLetters;
import news.parallax.compare.system.SystemView.Redrive;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows how the system fares, and sends dead letters again. */
@Path("/api/system")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "System", description = "What waits, and what could not be read")
public class SystemResource {
    private final SystemState state;
    private final CurrentUser user;

    SystemResource(SystemState state, CurrentUser user) {
        this.state = state;
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Blocking
    @Operation(
            operationId = "getSystem",
            summary = "Show how the system fares",
            description =
                    "What consumers have still to read, what waits in the outbox, how many dead letters there are.")
    @APIResponse(responseCode = "200", description = "The state; brokerAnswers tells whether the broker took part")
    public SystemView get() {
        return state.now();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/dead-letters")
    @Blocking
    @Operation(
            operationId = "listDeadLetters",
            summary = "List dead letters",
            description = "Records that could not be read or processed, with the reason, latest first.")
    @APIResponse(responseCode = "200", description = "At most 200")
    @APIResponse(responseCode = "503", description = "The broker does not answer")
    public DeadLetters deadLetters() {
        try {
            return new DeadLetters(state.deadLetters());
        } catch (KafkaException e) {
            throw brokerAway();
        }
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Path("/dead-letters/redrive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Send a dead letter again",
            description = "To the topic it came from; handling a record twice has effect once. It stays among the dead"
                    + " letters, with who sent it and when.")
    @APIResponse(responseCode = "204", description = "The broker has taken it")
    @APIResponse(responseCode = "400", description = "Not a topic of dead letters")
    @APIResponse(responseCode = "404", description = "There is no such dead letter")
    @APIResponse(responseCode = "503", description = "The broker does not answer")
    public void redrive(@Nullable Redrive request) {
        if (request == null || request.topic() == null || !BrokerState.DEAD_LETTER_TOPICS.contains(request.topic())) {
            throw QueryParameters.bad("topic", "one of " + BrokerState.DEAD_LETTER_TOPICS);
        }
        boolean sent;
        try {
            sent = state.redrive(request.topic(), request.partition(), request.offset(), user.name());
        } catch (KafkaException | IllegalStateException e) {
            throw brokerAway();
        }
        if (!sent) {
            throw HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no such dead letter.");
        }
    }

    private static HttpProblem brokerAway() {
        return HttpProblem.valueOf(Response.Status.SERVICE_UNAVAILABLE, "The broker does not answer.");
    }
}
