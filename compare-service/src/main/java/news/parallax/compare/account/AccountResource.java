package news.parallax.compare.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.parallax.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the page who looks at it and what that allows, so that "assign to me" knows a name. */
@Path("/api/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "Who makes the request")
public class AccountResource {
    private final CurrentUser user;

    AccountResource(CurrentUser user) {
        this.user = user;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getAccount",
            summary = "Show who makes the request",
            description = "The name that trails and assignments call this user by, and the role.")
    @APIResponse(responseCode = "200", description = "The account")
    public AccountView get() {
        return AccountView.of(user.name(), user.role());
    }
}
