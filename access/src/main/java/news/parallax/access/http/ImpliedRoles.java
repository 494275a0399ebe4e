package news.parallax.access.http;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import news.parallax.access.Role;

/** Adds the roles that follow from a larger one, wherever that came from: key, password or a token's groups. */
@ApplicationScoped
class ImpliedRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(Role.largest(identity.getRoles())
                        .<SecurityIdentity>map(role -> QuarkusSecurityIdentity.builder(identity)
                                .addRoles(role.implied())
                                .build())
                        .orElse(identity));
    }
}
