package news.parallax.compare.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who makes the request. */
@RequestScoped
public class CurrentUser {
    /** Where nobody has to sign in. */
    static final String ANYBODY = "desk";

    @Context
    @Nullable
    SecurityContext security;

    /** The name that stands in trails; never blank. */
    public String name() {
        Principal principal = security == null ? null : security.getUserPrincipal();
        return principal == null || principal.getName().isBlank() ? ANYBODY : principal.getName();
    }
}
