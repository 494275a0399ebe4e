package news.parallax.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server with one UTF-8 database, {@value #DATABASE}. It writes through to the disk as a server in production
 * does (fsync and synchronous commits on), keeps its data between runs, listens on the loopback interface only and asks
 * for a password. When this process ends, however it ends, the server shuts down.
 */
public final class LocalDatabase implements AutoCloseable {
    public static final String DATABASE = "parallax";
    public static final String USER = "parallax";

    private static final String CLUSTER = PostgresServer.CLUSTER;
    private static final String UNFINISHED = "cluster.unfinished";
    private static final String MAJOR_VERSION = "17";
    private static final String HOST = "127.0.0.1";

    private final PostgresServer server;
    private final FolderLock lock;
    private final int port;
    private final String password;
    private final CompletableFuture<?> onExit;

    private LocalDatabase(
            PostgresServer server, FolderLock lock, int port, String password, CompletableFuture<?> onExit) {
        this.onExit = onExit;
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param dir folder of its own for the data, the log ({@code postgresql.log}) and the password; created when missing
     * @param port port to listen on, 0 for a free one
     * @throws BackingServiceException where it does not come up; the message says why and where the log is
     */
    public static LocalDatabase start(Path dir, int port) {
        FolderLock lock = FolderLock.tryTake(dir);
        if (lock == null) {
            throw new BackingServiceException("The database in " + dir + " is in use by another process.");
        }
        try {
            return start(dir.toAbsolutePath(), Ports.orFree(port), lock);
        } catch (IOException e) {
            lock.close();
            throw new BackingServiceException("The database in " + dir + " did not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalDatabase start(Path dir, int port, FolderLock lock) throws IOException {
        ServerAccount account = ServerAccount.find();
        account.own(dir);
        PostgresServer server = new PostgresServer(PostgresPrograms.in(account.cache()), account, dir);
        if (!Files.exists(server.cluster())) {
            create(server, dir);
        }
        refuseOtherVersion(server.cluster());
        try {
            server.start(port);
            LocalDatabase database =
                    new LocalDatabase(server, lock, port, Files.readString(passwordFile(dir)), server.onExit());
            database.createDatabase();
            database.checkDurability();
            return database;
        } catch (SQLException e) {
            server.stop();
            throw new BackingServiceException(
                    "The database in " + dir + " came up but cannot be used: " + e.getMessage() + "\nIts log: "
                            + server.log(),
                    e);
        } catch (RuntimeException | IOException e) {
            server.stop();
            throw e;
        }
    }

    private static Path passwordFile(Path dir) {
        return dir.resolve("password");
    }

    private static void create(PostgresServer server, Path dir) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Path passwordFile = passwordFile(dir);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
        server.create(USER, passwordFile);
    }

    private static void refuseOtherVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : "unknown";
        if (!version.equals(MAJOR_VERSION)) {
            throw new BackingServiceException("The data in " + cluster + " was written by PostgreSQL " + version
                    + ", this is PostgreSQL " + MAJOR_VERSION
                    + ". Choose another folder with --data, or move that one away.");
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE + " encoding 'UTF8'");
        }
    }

    /** A desk's decisions must survive a crash, so a server that does not write through is not used. */
    private void checkDurability() throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    shown.next();
                    if (!"on".equals(shown.getString(1))) {
                        throw new SQLException(setting + " is " + shown.getString(1) + " but must be on");
                    }
                }
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        // Not through DriverManager: it does not see drivers of other class loaders, as Quarkus tests have them.
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://" + HOST + ":" + port + "/" + database);
        return source.getConnection(USER, password);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + DATABASE;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /**
     * Copies the database's files while the server goes on working; {@link #restore} makes a database of the copy.
     *
     * @param into a folder; an earlier copy in it goes, and a copy in it is complete
     */
    public void backUp(Path into) {
        try (Connection connection = connect(DATABASE)) {
            Path unfinished = into.resolve(UNFINISHED);
            Files.createDirectories(into);
            PostgresServer.deleteTree(unfinished);
            BaseBackup.take(connection, server.cluster(), unfinished);
            Files.copy(
                    passwordFile(server.dir()),
                    passwordFile(into),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            PostgresServer.deleteTree(into.resolve(CLUSTER));
            Files.move(unfinished, into.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new BackingServiceException(
                    "The database could not be copied into " + into + ": " + e.getMessage(), e);
        }
    }

    /**
     * Puts a copy that {@link #backUp} made into a database's folder, where no server may be running; {@link #start} starts
     * it. The folder may be new, then the database is what it was at the end of the copying. Where the log of the lost
     * database is still in it, the server takes that in as well when it starts, and nothing that was committed is missing.
     */
    public static void restore(Path backup, Path dir) {
        FolderLock lock = FolderLock.tryTake(dir);
        if (lock == null) {
            throw new BackingServiceException("The database in " + dir + " is in use by another process.");
        }
        try {
            Path unfinished = dir.resolve(UNFINISHED);
            PostgresServer.deleteTree(unfinished);
            BaseBackup.copy(backup.resolve(CLUSTER), unfinished, path -> true);
            if (Files.exists(dir.resolve(CLUSTER))) {
                BaseBackup.copyLog(dir.resolve(CLUSTER), unfinished);
                PostgresServer.deleteTree(dir.resolve(CLUSTER));
            }
            Files.copy(
                    passwordFile(backup),
                    passwordFile(dir),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(unfinished, dir.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackingServiceException(
                    "The database could not be restored in " + dir + ": " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    /** Completes when the server ends, whether in order or not. */
    public CompletableFuture<?> onExit() {
        return onExit;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
