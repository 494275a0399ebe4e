package news.parallax.access.http;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.access.Role;

/**
 * Adds the roles that a token's groups stand for, and those that follow from a larger one, wherever that came from: key,
 * password or token.
 */
@ApplicationScoped
class ImpliedRoles implements SecurityIdentityAugmentor {
    private final Map<String, Role> groups;

    ImpliedRoles(AccessConfiguration configuration) {
        this.groups = configuration.groups();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(largest(identity)
                        .<SecurityIdentity>map(role -> QuarkusSecurityIdentity.builder(identity)
                                .addRoles(role.implied())
                                .build())
                        .orElse(identity));
    }

    private Optional<Role> largest(SecurityIdentity identity) {
        return Stream.concat(
                        Role.largest(identity.getRoles()).stream(),
                        identity.getRoles().stream().map(groups::get).flatMap(Stream::ofNullable))
                .max(Comparator.naturalOrder());
    }
}
