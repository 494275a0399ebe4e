package news.parallax.access.http;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import news.parallax.access.AccessFolder;
import news.parallax.access.Account;
import news.parallax.access.WatchedFile;

/**
 * Sessions in a sealed cookie (AES-GCM, by Quarkus's own login manager), so that no service has to remember them and every
 * instance with the same key knows them. Scripts cannot read the cookie, and no request that another site causes carries it.
 */
@ApplicationScoped
public class Sessions {
    /** The name of the cookie. */
    public static final String COOKIE = "parallax-session";

    private static final Duration RENEWED_EVERY = Duration.ofMinutes(5);
    private static final long UNTIL_THE_BROWSER_CLOSES = -1;

    private final KnownAccess known;
    private final WatchedFile<Optional<PersistentLoginManager>> seal;

    Sessions(AccessConfiguration configuration, KnownAccess known) {
        this.known = known;
        Path file = configuration
                .folder()
                .filter(folder -> configuration.signIn())
                .map(folder -> new AccessFolder(folder, Clock.systemUTC()).sessionKeyFile())
                .orElse(Path.of("no session.key"));
        this.seal = new WatchedFile<>(
                file,
                Optional.empty(),
                () -> Optional.of(seal(Files.readString(file).strip(), configuration.sessionIdle())));
    }

    private static PersistentLoginManager seal(String key, Duration idle) {
        return new PersistentLoginManager(
                key,
                COOKIE,
                idle.toMillis(),
                RENEWED_EVERY.toMillis(),
                true,
                "STRICT",
                "/",
                UNTIL_THE_BROWSER_CLOSES,
                null);
    }

    /** Whether anybody can sign in by password here. */
    public boolean arePossible() {
        return seal.value().isPresent();
    }

    /** Begins a session: the answer carries its cookie. */
    public void begin(Account account, RoutingContext context) {
        seal.value()
                .orElseThrow()
                .save(sealed(account), context, COOKIE, null, context.request().isSSL());
    }

    /** Ends the session of this browser. */
    public void end(RoutingContext context) {
        seal.value().ifPresent(manager -> manager.clear(context));
    }

    /** Who the request's cookie was given to; empty without a cookie, with an old one, and after a change of password. */
    Optional<Account> account(RoutingContext context) {
        PersistentLoginManager manager = seal.value().orElse(null);
        RestoreResult restored = manager == null ? null : manager.restore(context);
        if (manager == null || restored == null) {
            return Optional.empty();
        }
        String[] words = restored.getPrincipal().split(" ");
        Optional<Account> account =
                known.account(words[0]).filter(found -> sealed(found).equals(restored.getPrincipal()));
        account.ifPresent(found -> manager.save(
                sealed(found), context, COOKIE, restored, context.request().isSSL()));
        return account;
    }

    private static String sealed(Account account) {
        return account.name() + " " + account.fingerprint();
    }
}
