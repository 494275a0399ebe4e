package news.parallax.compare.alert.secret;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the vault with the configured keys. */
class Vaults {
    @Produces
    @Singleton
    Vault vault(
            @ConfigProperty(name = "parallax.alerts.key") Optional<String> key,
            @ConfigProperty(name = "parallax.alerts.key-before") Optional<String> keyBefore) {
        return Vault.under(Stream.of(key, keyBefore)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .toList());
    }
}
