package news.parallax.access.http;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives those who are known a name and a role. */
@ApplicationScoped
class KnownCallers implements IdentityProvider<KnownCaller> {
    @Override
    public Class<KnownCaller> getRequestType() {
        return KnownCaller.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KnownCaller caller, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(caller.name()))
                        .addRole(caller.role().label())
                        .build());
    }
}
