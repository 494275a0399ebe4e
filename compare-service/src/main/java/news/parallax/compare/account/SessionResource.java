package news.parallax.compare.account;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import news.parallax.access.Account;
import news.parallax.access.PasswordHash;
import news.parallax.access.http.CrossSiteGuard;
import news.parallax.access.http.KnownAccess;
import news.parallax.access.http.Sessions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signs people in and out of the page. */
@Path("/api/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "Who makes the request")
public class SessionResource {
    private static final Logger LOG = Logger.getLogger(SessionResource.class);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PASSWORD = 200;

    /** Makes an unknown name take as long as a wrong password. */
    private static final PasswordHash OF_NOBODY = PasswordHash.of(PasswordHash.newPassword());

    private final KnownAccess known;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final SecurityIdentity caller;
    private final OidcSession atTheOrganisation;
    private final boolean organisation;

    SessionResource(
            KnownAccess known,
            Sessions sessions,
            SignInAttempts attempts,
            SecurityIdentity caller,
            OidcSession atTheOrganisation,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean organisation) {
        this.known = known;
        this.sessions = sessions;
        this.attempts = attempts;
        this.caller = caller;
        this.atTheOrganisation = atTheOrganisation;
        this.organisation = organisation;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listWaysToSignIn",
            summary = "Tell how people can sign in",
            description = "By password, at the organisation's own sign-in page, or both.")
    @APIResponse(responseCode = "200", description = "The ways")
    public WaysToSignIn ways() {
        return new WaysToSignIn(sessions.arePossible(), organisation);
    }

    /** Quarkus leads whoever is not known to the issuer first, and lets this answer when it sends them back. */
    @GET
    @Path("/organisation")
    @PermitAll
    @Operation(
            operationId = "signInAtOrganisation",
            summary = "Sign in at the organisation",
            description = "For a browser: leads to the OpenID Connect issuer and, from there, to the inbox.")
    @APIResponse(responseCode = "302", description = "To the issuer")
    @APIResponse(responseCode = "303", description = "Signed in: to the inbox")
    @APIResponse(responseCode = "401", description = "OpenID Connect is not switched on")
    public Response atOrganisation() {
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @PermitAll
    @Blocking
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description =
                    "By name and password; the answer sets the cookie of the session. Programs send an API key with"
                            + " each request instead.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "401", description = "The name or the password is not right")
    @APIResponse(responseCode = "403", description = "The header X-Parallax-Desk is missing")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again after the time in Retry-After")
    public AccountView signIn(
            @Parameter(description = "Anything: that it is there shows that no other site sends this")
                    @HeaderParam(CrossSiteGuard.HEADER)
                    @Nullable
                    String fromTheDesk,
            @Nullable SignIn request,
            RoutingContext context) {
        if (fromTheDesk == null) {
            throw HttpProblem.valueOf(
                    Response.Status.FORBIDDEN, "Signing in needs the header " + CrossSiteGuard.HEADER + ".");
        }
        String name = bounded(request == null ? null : request.name(), LONGEST_NAME);
        String password = bounded(request == null ? null : request.password(), LONGEST_PASSWORD);
        String address = context.request().remoteAddress().hostAddress();
        if (!attempts.mayTry(name, address)) {
            throw tooOften();
        }
        Account account = account(name, password).orElse(null);
        if (account == null || !sessions.arePossible()) {
            attempts.failed(name, address);
            LOG.warnf("A sign-in failed, from %s", address);
            throw HttpProblem.builder()
                    .withTitle("Not signed in")
                    .withStatus(Response.Status.UNAUTHORIZED)
                    .withDetail("The name or the password is not right.")
                    .build();
        }
        attempts.succeeded(name);
        sessions.begin(account, context);
        return AccountView.of(account.name(), account.role());
    }

    private static String bounded(@Nullable String text, int longest) {
        return text == null || text.length() > longest ? "" : text.strip();
    }

    /** One at a time: hashing is slow on purpose, and must not be a way to keep all processors busy. */
    private synchronized Optional<Account> account(String name, String password) {
        Optional<Account> account = known.account(name);
        boolean right = account.map(Account::password).orElse(OF_NOBODY).matches(password);
        return account.filter(found -> right);
    }

    private static HttpProblem tooOften() {
        return HttpProblem.builder()
                .withTitle("Too many attempts")
                .withStatus(Response.Status.TOO_MANY_REQUESTS)
                .withDetail("There were too many attempts to sign in. Try again in some minutes.")
                .withHeader(HttpHeaders.RETRY_AFTER, SignInAttempts.PAUSE.toSeconds())
                .build();
    }

    @DELETE
    @PermitAll
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "Takes the session's cookie back; does no harm without one.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Uni<Void> signOut(RoutingContext context) {
        sessions.end(context);
        return caller.getCredential(IdTokenCredential.class) == null
                ? Uni.createFrom().voidItem()
                : atTheOrganisation.logout();
    }
}
