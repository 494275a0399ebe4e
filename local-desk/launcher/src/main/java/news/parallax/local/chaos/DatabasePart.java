package news.parallax.local.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.local.LocalDatabase;

/** The database server of the system under trial, which can be killed and started again. */
final class DatabasePart implements AutoCloseable {
    private final Path dir;
    private final int port;
    private LocalDatabase database;

    DatabasePart(Path dir, int port) {
        this.dir = dir;
        this.port = port;
        this.database = LocalDatabase.start(dir, port);
    }

    LocalDatabase database() {
        return database;
    }

    /** {@code kill -9} of the server; its children notice and end without writing anything more. */
    void kill() {
        ProcessHandle.of(server()).ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    private long server() {
        try {
            return Long.parseLong(Files.readAllLines(dir.resolve("cluster/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the database's process is not known", e);
        }
    }

    /** Starts it again, as a supervisor would; does nothing where it runs. */
    void revive() {
        if (database.onExit().isDone()) {
            database.close();
            database = LocalDatabase.start(dir, port);
        }
    }

    /** Copies the database's files, as they are, into a folder; earlier copies there go. */
    void backUp(Path into) {
        database.backUp(into);
    }

    /** Puts a copy in the place of the dead server's files, with the log that the server still wrote, and starts it. */
    void restore(Path backup) {
        database.close();
        LocalDatabase.restore(backup, dir);
        database = LocalDatabase.start(dir, port);
    }

    @Override
    public void close() {
        database.close();
    }
}
