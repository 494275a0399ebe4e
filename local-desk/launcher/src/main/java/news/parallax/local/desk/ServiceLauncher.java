package news.parallax.local.desk;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.local.LocalDatabase;
import news.parallax.local.tether.Tether;
import org.jspecify.annotations.Nullable;

/** Knows how a packaged service is started and told where broker and database are. */
public final class ServiceLauncher {
    /**
     * Code has to run ten times as often as by default until it is optimised: four JVMs start side by side, and their
     * optimising compilers would take two fifths of the processor time until they are ready.
     */
    private static final List<String> OPTIMISING_LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Path home;
    private final PortPlan ports;
    private final DataFolder data;
    private final Progress progress;
    private volatile boolean learning;
    private volatile @Nullable Path ownStarts;

    /**
     * Prepares the start of services.
     *
     * @param home the project's top folder with the packaged services
     */
    public ServiceLauncher(Path home, PortPlan ports, DataFolder data, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.data = data;
        this.progress = progress;
    }

    /**
     * Starts an instance of a service.
     *
     * @param label names the instance and its log
     * @param settings environment variables that win over those that the launcher sets
     */
    public ServiceProcess start(
            Service service,
            String label,
            String bootstrapServers,
            LocalDatabase database,
            Map<String, String> settings) {
        Path packaged = service.packaged(home);
        if (!Files.exists(packaged)) {
            throw new DeskException("The " + service.label() + " service is not built: " + packaged
                    + " is missing. Start with ./desk, which builds what is missing.");
        }
        Map<String, String> environment = environment(service, bootstrapServers, database);
        environment.putAll(settings);
        return ServiceProcess.start(label, command(service, packaged), environment, data.log(label), progress);
    }

    /** Lets the JVMs of the services keep what they have loaded, where nothing is kept of this build yet. */
    void learn() {
        learning = true;
    }

    /**
     * Lets them keep it for further starts of this run alone, apart from what is kept of the build.
     *
     * @param folder where it may lie
     */
    public void learnWithin(Path folder) {
        ownStarts = folder;
        learning = true;
    }

    private StartCache startCache(Service service) {
        Path folder = ownStarts;
        return folder == null ? service.startCache(home) : new StartCache(folder.resolve(service.label() + ".aot"));
    }

    /**
     * Forgets what is kept for the starts of a service.
     *
     * @return whether there was anything
     */
    boolean forgetStartOf(Service service) {
        return startCache(service).forget();
    }

    private List<String> command(Service service, Path packaged) {
        RunnerJar runner = RunnerJar.read(packaged);
        Path tether = placeOf(Tether.class);
        StartCache cache = startCache(service);
        cache.forgetIfOlderThan(List.of(tether, packaged.toAbsolutePath().getParent()));
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream<String> machine = Stream.of(
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=64m",
                // What the compiler has taken and given back goes back to the machine.
                "-XX:TrimNativeHeapInterval=10000",
                "-XX:+ExitOnOutOfMemoryError");
        Stream<String> program = Stream.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                tether + File.pathSeparator + packaged,
                Tether.class.getName(),
                runner.mainClass());
        return Stream.of(
                        java,
                        service.heap().stream(),
                        machine,
                        OPTIMISING_LATER.stream(),
                        cache.options(home, learning).stream(),
                        runner.options(),
                        program)
                .flatMap(words -> words)
                .toList();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry is no file: " + e.getInput(), e);
        }
    }

    private Map<String, String> environment(Service service, String bootstrapServers, LocalDatabase database) {
        Map<String, String> environment = new HashMap<>();
        // By default glibc gives every other thread a pool of its own, which it keeps.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_HOST", LocalDesk.HOST);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        // After a kill the broker waits this long for the old member before the new one gets its partitions.
        environment.put("KAFKA_SESSION_TIMEOUT_MS", "10000");
        environment.put("KAFKA_HEARTBEAT_INTERVAL_MS", "2000");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("EXTRACT_URL", "http://" + LocalDesk.HOST + ":" + ports.extract());
        environment.put("INGEST_URL", "http://" + LocalDesk.HOST + ":" + ports.ingest());
        environment.put("PARALLAX_ACCESS_FOLDER", data.access().path().toString());
        if (service == Service.COMPARE) {
            // It is the one that calls the others.
            environment.put("PARALLAX_ACCESS_KEY", data.access().serviceKey());
            environment.put("PARALLAX_ALERTS_KEY", SecretsKey.of(data.secretsKey()));
            // Alerts lead to the desk; who shows it under another address says so.
            environment.put(
                    "PARALLAX_DESK_ADDRESS",
                    System.getenv()
                            .getOrDefault("PARALLAX_DESK_ADDRESS", "http://" + LocalDesk.HOST + ":" + ports.compare()));
        }
        return environment;
    }
}
