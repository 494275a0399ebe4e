package news.parallax.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import news.parallax.access.TestAccess;

/**
 * Gives a {@code @QuarkusTest} a real broker and a real database. They are started once in a JVM, in a temporary folder,
 * and serve all test classes of the module; each test keeps to its own keys. The service knows the tests' callers, too.
 */
public final class BackingServices implements QuarkusTestResourceLifecycleManager {
    private static final String BROKER = "kafka.bootstrap.servers";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    /** Remembers in the JVM, not in a static field: Quarkus may load this class anew for every test profile. */
    private static final String MEMORY = "parallax.test.backing.";

    /** A broker tells of every partition; in a test's output only its warnings matter. */
    private static final List<String> TALKATIVE = List.of("kafka", "org.apache.kafka", "state.change.logger");

    /** The log manager forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET =
            TALKATIVE.stream().map(Logger::getLogger).toList();

    @Override
    public Map<String, String> start() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        if (System.getProperty(MEMORY + BROKER) == null) {
            startServers().forEach((name, value) -> System.setProperty(MEMORY + name, value));
        }
        Map<String, String> configuration = new HashMap<>();
        for (String name : List.of(BROKER, URL, USER, PASSWORD)) {
            configuration.put(name, System.getProperty(MEMORY + name));
        }
        for (String category : TALKATIVE) {
            configuration.put("quarkus.log.category.\"" + category + "\".level", "WARN");
        }
        configuration.putAll(TestAccess.configuration());
        return configuration;
    }

    private static Map<String, String> startServers() {
        Path folder = temporaryFolder();
        LocalDatabase database = LocalDatabase.start(folder.resolve("database"), 0);
        LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> stopServers(broker, database, folder)));
        return Map.of(
                BROKER, broker.bootstrapServers(),
                URL, database.jdbcUrl(),
                USER, database.user(),
                PASSWORD, database.password());
    }

    private static void stopServers(LocalBroker broker, LocalDatabase database, Path folder) {
        try (database;
                broker) {
            // Closing is all there is to do.
        } finally {
            delete(folder);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("parallax-test-");
        } catch (IOException e) {
            throw new BackingServiceException("no temporary folder for the tests", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.toList();
            for (Path path : paths.reversed()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The tests' folder " + folder + " could not be removed: " + e);
        }
    }

    @Override
    public void stop() {
        // The JVM's end stops them: the next test class uses the same ones.
    }
}
