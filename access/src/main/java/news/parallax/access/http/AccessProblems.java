package news.parallax.access.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Tells whoever is turned away why, as problem details. Before the problem extension's own answers: what it asks of Quarkus
 * for a 401 is not there any more in the version used.
 */
public class AccessProblems {
    private static final int BEFORE_OTHERS = 1;

    static final String SCHEME = "Bearer realm=\"Parallax\"";
    static final String WHAT_TO_DO = "Sign in, or send an API key that is known here: Authorization: Bearer KEY.";

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response unauthorized(UnauthorizedException e) {
        return notSignedIn();
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response failed(AuthenticationFailedException e) {
        return notSignedIn();
    }

    private static Response notSignedIn() {
        return HttpProblem.builder()
                .withTitle("Not signed in")
                .withStatus(Response.Status.UNAUTHORIZED)
                .withDetail(WHAT_TO_DO)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME)
                .build()
                .toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response forbidden(ForbiddenException e) {
        return HttpProblem.builder()
                .withTitle("Not allowed")
                .withStatus(Response.Status.FORBIDDEN)
                .withDetail("This takes a larger role than the one that was shown.")
                .build()
                .toResponse();
    }
}
