package news.parallax.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that says who is let in: {@code keys}, {@code accounts} and {@code session.key}. Passwords and keys are in it
 * as hashes only. What is written can be read by its owner alone, and is there whole or not at all, as services read it
 * while it changes. Where it is mounted as a secret it is only read.
 */
public final class AccessFolder {
    private static final String NOTE = "# Written by ./desk key and ./desk password. Delete a line to revoke it.\n";
    private static final int SESSION_KEY_BYTES = 32;

    /** A lock on a file is held by a process; between the threads of one it does not help. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path path;
    private final Clock clock;

    public AccessFolder(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    public Path keysFile() {
        return path.resolve("keys");
    }

    public Path accountsFile() {
        return path.resolve("accounts");
    }

    public Path sessionKeyFile() {
        return path.resolve("session.key");
    }

    /** The API keys; none where there is no file. */
    public List<ApiKey> keys(Consumer<String> complaints) throws IOException {
        return orNone(() -> Entries.keys(keysFile(), complaints));
    }

    /** The accounts; none where there is no file. */
    public List<Account> accounts(Consumer<String> complaints) throws IOException {
        return orNone(() -> Entries.accounts(accountsFile(), complaints));
    }

    private interface Reading<T> {
        List<T> read() throws IOException;
    }

    private static <T> List<T> orNone(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /**
     * Makes a key, in place of one of the same name.
     *
     * @return the key itself, which is kept nowhere
     * @throws IllegalArgumentException where the name is none
     */
    public String issueKey(String name, Role role) {
        ApiKey.Issued issued =
                ApiKey.issue(name, role, Instant.ofEpochSecond(clock.instant().getEpochSecond()));
        alone(() -> {
            Stream<ApiKey> others = known(Entries::keys, keysFile()).stream()
                    .filter(key -> !key.name().equals(name));
            write(keysFile(), Stream.concat(others, Stream.of(issued.key())).map(Entries::line));
            return null;
        });
        return issued.secret();
    }

    /** Takes a key back; false where there is none of that name. */
    public boolean revokeKey(String name) {
        return alone(() -> {
            List<ApiKey> keys = known(Entries::keys, keysFile());
            boolean there = keys.stream().anyMatch(key -> key.name().equals(name));
            if (there) {
                write(
                        keysFile(),
                        keys.stream().filter(key -> !key.name().equals(name)).map(Entries::line));
            }
            return there;
        });
    }

    /** Gives an account a new password, making the account where there is none. Its sessions are over. */
    public void setPassword(String name, Role role, String password) {
        Account account = new Account(name, role, PasswordHash.of(password));
        alone(() -> {
            Stream<Account> others = known(Entries::accounts, accountsFile()).stream()
                    .filter(other -> !other.name().equals(name));
            write(accountsFile(), Stream.concat(others, Stream.of(account)).map(Entries::line));
            return null;
        });
    }

    /** Makes the key that sessions are sealed with, where there is none. */
    public void ensureSessionKey() {
        alone(() -> {
            if (!Files.exists(sessionKeyFile())) {
                byte[] random = new byte[SESSION_KEY_BYTES];
                new SecureRandom().nextBytes(random);
                write(sessionKeyFile(), Stream.of(Base64.getEncoder().encodeToString(random)));
            }
            return null;
        });
    }

    /** When a key was last used, to the minute; empty where it was not, or the services may not write here. */
    public Optional<Instant> lastUsed(String name) {
        try {
            return Optional.of(Files.getLastModifiedTime(lastUsedFile(name)).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes that a key is used now, where that can be written down; it is no reason to turn anybody away. */
    public void noteUse(String name) {
        Path file = lastUsedFile(name);
        try {
            if (Files.isDirectory(file.getParent())) {
                Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            }
        } catch (IOException e) {
            System.getLogger(AccessFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "the use of a key was not noted", e);
        }
    }

    private Path lastUsedFile(String name) {
        return path.resolve("last-used").resolve(name);
    }

    private interface Parsing<T> {
        List<T> read(Path file, Consumer<String> complaints) throws IOException;
    }

    /** A line that cannot be read would be lost by writing the file anew, so nothing is written. */
    private static <T> List<T> known(Parsing<T> parsing, Path file) throws IOException {
        return orNone(() -> parsing.read(file, complaint -> {
            throw new IllegalStateException(complaint);
        }));
    }

    private interface Change<T> {
        T make() throws IOException;
    }

    /** One at a time, whatever the process. */
    private <T> T alone(Change<T> change) {
        IN_THIS_PROCESS.lock();
        try {
            createOwnFolder(path);
            createOwnFolder(path.resolve("last-used"));
            try (FileChannel lock = FileChannel.open(
                            path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                return change.make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written to: " + e.getMessage(), e);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    private static void createOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        restrict(unfinished, "rw-------");
        String note = file.getFileName().toString().equals("session.key") ? "" : NOTE;
        Files.writeString(unfinished, lines.reduce(note, (text, line) -> text + line + "\n"));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void restrict(Path file, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
