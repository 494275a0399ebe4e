package news.parallax.local.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import news.parallax.access.AccessFolder;
import news.parallax.access.PasswordHash;
import news.parallax.access.Role;
import org.jspecify.annotations.Nullable;

/** Who may use this desk: one account that signs in at the page, and the services themselves with a key of their own. */
public final class LocalAccess {
    /** The account that every local desk has. */
    static final String ACCOUNT = "desk";

    private static final String OF_THE_SERVICES = "services";
    private static final String OF_THIS_PROGRAM = "launcher";

    private final Path path;
    private final AccessFolder folder;
    private final String serviceKey;
    private final String ownKey;
    private final @Nullable String newPassword;

    private LocalAccess(Path path, AccessFolder folder, @Nullable String newPassword) {
        this.path = path;
        this.folder = folder;
        this.serviceKey = folder.issueKey(OF_THE_SERVICES, Role.EDITOR);
        this.ownKey = folder.issueKey(OF_THIS_PROGRAM, Role.ADMIN);
        this.newPassword = newPassword;
    }

    /**
     * Makes what is missing in the folder, and a new key for the services.
     *
     * @throws DeskException where the folder cannot be read or written
     */
    static LocalAccess prepare(Path path) {
        try {
            AccessFolder folder = new AccessFolder(path, Clock.systemUTC());
            folder.ensureSessionKey();
            String password = null;
            if (folder.accounts(LocalAccess::refuse).isEmpty()) {
                password = PasswordHash.newPassword();
                folder.setPassword(ACCOUNT, Role.ADMIN, password);
            }
            return new LocalAccess(path, folder, password);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new DeskException("Who may use the desk cannot be read from " + path + ": " + e.getMessage(), e);
        }
    }

    private static void refuse(String complaint) {
        throw new IllegalStateException(complaint);
    }

    Path path() {
        return path;
    }

    /** The key that the services show to each other; a new one with every start, and nowhere on the disk. */
    String serviceKey() {
        return serviceKey;
    }

    /** The key of an administrator, for what this program itself asks of its desk; new with every start, too. */
    public String ownKey() {
        return ownKey;
    }

    /** The password of {@value #ACCOUNT} where it was just made; afterwards nobody can tell it. */
    Optional<String> newPassword() {
        return Optional.ofNullable(newPassword);
    }

    /**
     * Makes an API key, in place of one of the same name.
     *
     * @return the key itself, which is kept nowhere
     */
    public String issueKey(String name, Role role) {
        return folder.issueKey(name, role);
    }
}
