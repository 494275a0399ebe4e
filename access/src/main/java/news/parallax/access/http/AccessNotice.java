package news.parallax.access.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start that nobody is let in, where that is so: an operator should not have to guess. */
@ApplicationScoped
class AccessNotice {
    private static final Logger LOG = Logger.getLogger(AccessNotice.class);

    private final AccessConfiguration configuration;
    private final KnownAccess known;
    private final boolean tokens;

    AccessNotice(
            AccessConfiguration configuration,
            KnownAccess known,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean tokens) {
        this.configuration = configuration;
        this.known = known;
        this.tokens = tokens;
    }

    void tell(@Observes StartupEvent started) {
        if (tokens || !known.isEmpty()) {
            return;
        }
        LOG.warn("No access is configured, so every request but those for health and the API's description is refused. "
                + configuration
                        .folder()
                        .map(folder -> "There is no key and no account in " + folder + ": \"./desk key\" makes one.")
                        .orElse("Name a folder of keys in parallax.access.folder (PARALLAX_ACCESS_FOLDER), or switch"
                                + " OpenID Connect on; docs/configuration.md tells how."));
    }
}
