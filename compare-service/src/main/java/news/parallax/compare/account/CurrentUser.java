package news.parallax.compare.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import news.parallax.access.Role;

/** Who makes the request. */
@RequestScoped
public class CurrentUser {
    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The name that stands in trails: of the account, the API key or the token; never blank.
     *
     * @throws UnauthorizedException where nobody has said who it is; no endpoint that asks for a role lets it come to that
     */
    public String name() {
        String name = identity.isAnonymous() ? "" : identity.getPrincipal().getName();
        if (name.isBlank()) {
            throw new UnauthorizedException();
        }
        return name;
    }

    /** The largest role; somebody without any does not get past an endpoint that asks for one. */
    Role role() {
        return Role.largest(identity.getRoles()).orElseThrow(UnauthorizedException::new);
    }
}
