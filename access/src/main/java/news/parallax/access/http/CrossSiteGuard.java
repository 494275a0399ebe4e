package news.parallax.access.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A cookie goes with requests that its owner knows nothing of. So whoever is known by one and changes something must send a
 * header that no other site can make a browser send without asking this service first.
 */
public class CrossSiteGuard {
    /** The header; its value does not matter. */
    public static final String HEADER = "X-Parallax-Desk";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity caller;

    CrossSiteGuard(SecurityIdentity caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    Optional<Response> refuse(ContainerRequestContext request) {
        boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null && !caller.isAnonymous();
        return byCookie && !SAFE.contains(request.getMethod()) && request.getHeaderString(HEADER) == null
                ? Optional.of(refusal())
                : Optional.empty();
    }

    /** Says what is missing; for calls that need the header from everybody, such as signing in. */
    public static Response refusal() {
        return HttpProblem.builder()
                .withTitle("Not from the desk's page")
                .withStatus(Response.Status.FORBIDDEN)
                .withDetail(
                        "A request that changes something and is known by a cookie needs the header " + HEADER + ".")
                .build()
                .toResponse();
    }
}
