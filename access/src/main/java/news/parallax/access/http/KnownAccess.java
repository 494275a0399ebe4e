package news.parallax.access.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.access.AccessFolder;
import news.parallax.access.Account;
import news.parallax.access.ApiKey;
import news.parallax.access.WatchedFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The keys and accounts as the folder has them now: what is revoked there counts no more at the next request. */
@ApplicationScoped
public class KnownAccess {
    private static final Logger LOG = Logger.getLogger(KnownAccess.class);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Clock clock = Clock.systemUTC();
    private final @Nullable AccessFolder folder;
    private final @Nullable WatchedFile<Map<String, ApiKey>> keys;
    private final @Nullable WatchedFile<Map<String, Account>> accounts;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    KnownAccess(AccessConfiguration configuration) {
        Path path = configuration.folder().orElse(null);
        if (path == null) {
            folder = null;
            keys = null;
            accounts = null;
        } else {
            AccessFolder there = new AccessFolder(path, clock);
            folder = there;
            keys = new WatchedFile<>(there.keysFile(), Map.of(), () -> by(ApiKey::hash, there.keys(LOG::warn)));
            accounts = new WatchedFile<>(
                    there.accountsFile(), Map.of(), () -> by(Account::name, there.accounts(LOG::warn)));
        }
    }

    private static <T> Map<String, T> by(Function<T, String> name, List<T> entries) {
        return entries.stream().collect(Collectors.toMap(name, entry -> entry, (former, latter) -> latter));
    }

    /** The entry of a key; empty where it is not known. */
    Optional<ApiKey> key(String secret) {
        if (keys == null || !secret.startsWith(ApiKey.PREFIX)) {
            return Optional.empty();
        }
        Optional<ApiKey> found = Optional.ofNullable(keys.value().get(ApiKey.hashOf(secret)));
        found.ifPresent(key -> noteUse(key.name()));
        return found;
    }

    private void noteUse(String name) {
        Instant now = clock.instant();
        Instant last = noted.get(name);
        if (folder != null && (last == null || last.plus(NOTED_EVERY).isBefore(now))) {
            noted.put(name, now);
            folder.noteUse(name);
        }
    }

    /** The account of that name; empty where there is none. */
    public Optional<Account> account(String name) {
        return accounts == null
                ? Optional.empty()
                : Optional.ofNullable(accounts.value().get(name));
    }

    /** Whether anybody at all could be let in by key or password. */
    boolean isEmpty() {
        return (keys == null || keys.value().isEmpty())
                && (accounts == null || accounts.value().isEmpty());
    }
}
