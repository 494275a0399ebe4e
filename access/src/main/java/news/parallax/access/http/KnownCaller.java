package news.parallax.access.http;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import news.parallax.access.Role;

/** Somebody who has shown a good key or session. */
final class KnownCaller extends BaseAuthenticationRequest implements AuthenticationRequest {
    private final String name;
    private final Role role;

    KnownCaller(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }
}
