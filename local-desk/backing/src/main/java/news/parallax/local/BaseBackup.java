package news.parallax.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A copy of the files of a server that goes on working, by PostgreSQL's low-level backup calls (its manual, "Making a Base
 * Backup Using the Low Level API"), as the programs that come with the embedded server have no {@code pg_basebackup}. Pages
 * that change while they are copied are mended from the write-ahead log when a server starts on the copy.
 */
final class BaseBackup {
    private static final String LOG = "pg_wal";

    /** What the manual says to leave out: what belongs to the running server, or is made anew by the next. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private static final Set<String> EMPTIED = Set.of(
            LOG, "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final String LOG_SEGMENT = "[0-9A-F]{24}";

    private BaseBackup() {}

    /**
     * Copies the cluster of a server.
     *
     * @param connection to that server, of a superuser; used for nothing else meanwhile
     * @param copy a folder that is not there yet
     */
    static void take(Connection connection, Path cluster, Path copy) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // Ends with the connection; until then the log that the copy needs is not thrown away.
            statement.execute("select pg_create_physical_replication_slot('base_backup', true, true)");
            statement.execute("select pg_backup_start('parallax', fast => true)");
            copy(cluster, copy, BaseBackup::belongsToACopy);
            try (ResultSet stopped =
                    statement.executeQuery("select labelfile from pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
            copyLog(cluster, copy);
        }
    }

    /** Adds the log of one cluster to that of another, so that a server on the other one catches up with the first. */
    static void copyLog(Path from, Path to) throws IOException {
        copy(from.resolve(LOG), to.resolve(LOG), segment -> segment.toString().matches(LOG_SEGMENT));
    }

    private static boolean belongsToACopy(Path path) {
        String name = path.getFileName().toString();
        boolean emptied =
                path.getNameCount() > 1 && EMPTIED.contains(path.getName(0).toString());
        return !LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp") && !emptied;
    }

    /** Copies a folder; what vanishes meanwhile is not missed. Paths are given to the test relative to the folder. */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(folder);
                if (!relative.toString().isEmpty() && !wanted.test(relative)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path target = to.resolve(relative);
                if (!Files.isDirectory(target)) {
                    Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(file);
                if (wanted.test(relative)) {
                    try {
                        Files.copy(
                                file,
                                to.resolve(relative),
                                StandardCopyOption.COPY_ATTRIBUTES,
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (NoSuchFileException e) {
                        // Dropped since the folder was read: the log says so, too.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
