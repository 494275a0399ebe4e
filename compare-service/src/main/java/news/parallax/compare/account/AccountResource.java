package news.parallax.compare.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the page who looks at it, so that "assign to me" knows a name. */
@Path("/api/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "Who makes the request")
public class AccountResource {
    private final CurrentUser user;

    AccountResource(CurrentUser user) {
        this.user = user;
    }

    /**
     * Somebody of the desk.
     *
     * @param name as it stands in trails
     */
    @Schema(name = "Account")
    public record AccountView(@Schema(examples = "maria") String name) {}

    @GET
    @Operation(
            operationId = "getAccount",
            summary = "Show who makes the request",
            description = "The name that trails and assignments call this user by.")
    @APIResponse(responseCode = "200", description = "The account")
    public AccountView get() {
        return new AccountView(user.name());
    }
}
