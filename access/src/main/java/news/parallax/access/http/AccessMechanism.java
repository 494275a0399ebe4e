package news.parallax.access.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.access.ApiKey;

/**
 * Reads who calls: an API key in {@code Authorization: Bearer}, or else the cookie of a session. A header decides alone.
 * A token that is no key of ours is left to OpenID Connect, where that is on.
 */
@ApplicationScoped
class AccessMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "bearer ";
    private static final int UNAUTHORIZED = 401;

    private final KnownAccess known;
    private final Sessions sessions;

    AccessMechanism(KnownAccess known, Sessions sessions) {
        this.known = known;
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return caller(context)
                .map(caller -> identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(caller, context)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Optional<AuthenticationRequest> caller(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return sessions.account(context).map(account -> new KnownCaller(account.name(), account.role()));
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Optional.empty();
        }
        return known.key(authorization.substring(BEARER.length()).strip())
                .map((ApiKey key) -> new KnownCaller(key.name(), key.role()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, AccessProblems.SCHEME));
    }

    /** Where no resource answers (metrics), the reason is written here. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).map(challenge -> {
            context.response().setStatusCode(challenge.status);
            challenge.getHeaders().forEach((name, value) -> context.response().putHeader(name.toString(), value));
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(new JsonObject()
                            .put("status", UNAUTHORIZED)
                            .put("title", "Not signed in")
                            .put("detail", AccessProblems.WHAT_TO_DO)
                            .encode());
            return true;
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KnownCaller.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer", "parallax"));
    }

    /** Before OpenID Connect, which would refuse a key of ours as a bad token. */
    @Override
    public int getPriority() {
        return 10 * DEFAULT_PRIORITY;
    }
}
