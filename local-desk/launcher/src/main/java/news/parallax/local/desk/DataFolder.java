package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.local.BackingServiceException;
import news.parallax.local.FolderLock;
import org.jspecify.annotations.Nullable;

/** Where one desk keeps its data and logs. Belongs to one running desk at a time. */
public final class DataFolder implements AutoCloseable {
    /** The folder within that says who is let in. */
    static final String ACCESS = "access";

    private static final long LEAST_SPACE = 300L * 1024 * 1024;

    private final Path path;
    private final FolderLock lock;
    private @Nullable LocalAccess access;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * The folder that is used when none is named: {@code $XDG_DATA_HOME/parallax} or {@code ~/.local/share/parallax}.
     *
     * @param environment of the process
     * @param home of the user
     */
    public static Path usual(Map<String, String> environment, Path home) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG base directory specification: a relative path there is to be ignored.
        Path base = data.isBlank() || !Path.of(data).isAbsolute() ? home.resolve(".local/share") : Path.of(data);
        return base.resolve("parallax");
    }

    /**
     * Takes the folder for this process, creating it where it is missing.
     *
     * @throws DeskException where it cannot be written to, is another desk's or its disk is full
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FolderLock lock = lock(path);
        try {
            requireSpace(path);
            Files.createDirectories(path.resolve("logs"));
            return new DataFolder(path, lock);
        } catch (IOException e) {
            lock.close();
            throw unwritable(path, e);
        } catch (DeskException e) {
            lock.close();
            throw e;
        }
    }

    private static FolderLock lock(Path path) {
        try {
            FolderLock lock = FolderLock.tryTake(path);
            if (lock == null) {
                throw new DeskException("Another desk is running on the data in " + path
                        + ". End it first, or give this one a folder of its own with --data DIR.");
            }
            return lock;
        } catch (BackingServiceException e) {
            throw unwritable(path, e);
        }
    }

    private static DeskException unwritable(Path path, Exception cause) {
        return new DeskException(
                "The data folder " + path + " cannot be written to (" + rootOf(cause)
                        + "). Name another with --data DIR.",
                cause);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }

    private static void requireSpace(Path path) throws IOException {
        FileStore store = Files.getFileStore(path);
        if (store.getUsableSpace() < LEAST_SPACE) {
            throw new DeskException("The disk that holds " + path + " has only " + store.getUsableSpace() / 1024 / 1024
                    + " MB left; the desk needs " + LEAST_SPACE / 1024 / 1024
                    + " MB. Make room, or name another folder with --data DIR.");
        }
    }

    public Path path() {
        return path;
    }

    public Path broker() {
        return path.resolve("broker");
    }

    public Path database() {
        return path.resolve("database");
    }

    /**
     * Who may use this desk. What is missing for it is made by the first call.
     *
     * @throws DeskException where that cannot be read or written
     */
    public synchronized LocalAccess access() {
        LocalAccess known = access;
        if (known == null) {
            known = LocalAccess.prepare(path.resolve(ACCESS));
            access = known;
        }
        return known;
    }

    /** The key that the secrets of alert channels are sealed with. */
    Path secretsKey() {
        return path.resolve("secrets.key");
    }

    public Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    @Override
    public void close() {
        lock.close();
    }
}
