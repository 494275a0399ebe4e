package news.parallax.local.chaos;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.local.LocalDatabase;
import news.parallax.local.Ports;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.desk.DataFolder;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.desk.Progress;
import news.parallax.local.desk.Readiness;
import news.parallax.local.desk.Service;
import news.parallax.local.desk.ServiceLauncher;
import news.parallax.local.desk.ServiceProcess;
import news.parallax.local.desk.SideBySide;
import news.parallax.local.tether.Tether;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The whole system with a handle on every part: broker, database and services are processes of their own, and each service
 * reaches broker and database through links that can be cut.
 */
final class Rig implements AutoCloseable {
    /** The shortest that a broker allows: what is paused longer loses its partitions. */
    static final int SESSION_MS = 6_000;

    private static final String HOST = "127.0.0.1";

    private final Path folder;
    private final DataFolder data;
    private final Progress progress;
    private final ServiceLauncher launcher;
    private final PortPlan ports = PortPlan.free();
    private final Map<Service, Link> toBroker = new EnumMap<>(Service.class);
    private final Map<Service, Link> toDatabase = new EnumMap<>(Service.class);
    private final Map<Service, Way> ways = new EnumMap<>(Service.class);
    private final Map<Service, Part> services = new EnumMap<>(Service.class);
    private final @Nullable SmallDisk disk;
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private @Nullable Part broker;
    private @Nullable DatabasePart database;

    /** Ports between a service and what it needs. */
    private record Way(int broker, int brokerDoor, int database) {}

    /**
     * Prepares the parts; {@link #start()} starts them.
     *
     * @param home the project's top folder with the packaged services
     * @param folder a new folder for data and logs
     */
    Rig(Path home, Path folder, Progress progress) {
        this.folder = folder;
        this.data = DataFolder.open(folder);
        this.progress = progress;
        this.launcher = new ServiceLauncher(home, ports, data, progress);
        // Services are started again and again; those after the undisturbed part are then over sooner.
        launcher.learnWithin(folder);
        this.disk = SmallDisk.isPossible() ? SmallDisk.mount(data.database()) : null;
        List<Integer> free = Stream.generate(Ports::free)
                .distinct()
                .limit(3L * Service.values().length)
                .toList();
        for (Service service : Service.values()) {
            int first = 3 * service.ordinal();
            ways.put(service, new Way(free.get(first), free.get(first + 1), free.get(first + 2)));
        }
    }

    void start() throws InterruptedException {
        database = new DatabasePart(data.database(), ports.database());
        broker = Part.start("broker", this::launchBroker, process -> TopicAdmin.awaitAll(bootstrapServers()));
        for (Service service : Service.values()) {
            Way way = ways.get(service);
            toBroker.put(service, open(new Link(way.broker(), way.brokerDoor())));
            toDatabase.put(service, open(new Link(way.database(), ports.database())));
        }
        broker.awaitReady();
        startServices();
    }

    private Link open(Link link) {
        toClose.add(link);
        return link;
    }

    private ServiceProcess launchBroker() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Tether.class.getName(),
                BrokerProgram.class.getName(),
                data.broker().toString(),
                String.valueOf(ports.broker())));
        ways.values().forEach(way -> command.add(way.brokerDoor() + ":" + way.broker()));
        return ServiceProcess.start("broker", command, Map.of(), data.log("broker"), progress);
    }

    private void startServices() throws InterruptedException {
        for (Service service : Service.values()) {
            services.put(service, instance(service, service.label(), ports.of(service)));
        }
        awaitReady();
    }

    /** A further instance of a service, to be closed by the caller. */
    Part second(Service service) {
        return instance(service, service.label() + "-2", Ports.free());
    }

    private Part instance(Service service, String label, int port) {
        Way way = ways.get(service);
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        settings.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://" + HOST + ":" + way.database() + "/" + LocalDatabase.DATABASE);
        settings.put("KAFKA_SESSION_TIMEOUT_MS", String.valueOf(SESSION_MS));
        settings.put("KAFKA_HEARTBEAT_INTERVAL_MS", "1500");
        // Who is killed in the middle of an alert holds it for twice this and ten seconds.
        settings.put("PARALLAX_ALERTS_TIME_LIMIT", "1s");
        // Nothing is held back until it has settled: faults are over sooner.
        settings.put("PARALLAX_ALERTS_SETTLING", "0s");
        return Part.start(
                label,
                () -> launcher.start(
                        service, label, HOST + ":" + way.broker(), database().database(), settings),
                process -> new Readiness().await(service, port, process));
    }

    /** Starts what has ended and waits until every part is ready. */
    void awaitReady() throws InterruptedException {
        database().revive();
        broker().revive();
        broker().awaitReady();
        for (Part part : services.values()) {
            part.revive();
        }
        for (Part part : services.values()) {
            part.awaitReady();
        }
    }

    /** Forgets every article and record: services stop, their schemas are dropped, the topics are emptied. */
    void forgetEverything() throws InterruptedException, SQLException {
        SideBySide.close(List.copyOf(services.values()), progress);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists compare cascade");
            statement.execute("drop schema if exists ingest cascade");
        }
        TopicAdmin.emptyAll(bootstrapServers());
        startServices();
    }

    /** A connection to the database past all links. */
    Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database().database().jdbcUrl());
        return source.getConnection(
                database().database().user(), database().database().password());
    }

    /** The broker past all links. */
    String bootstrapServers() {
        return HOST + ":" + ports.broker();
    }

    URI address(Service service) {
        return URI.create("http://" + HOST + ":" + ports.of(service));
    }

    DeskClient client() {
        return new DeskClient(
                address(Service.INGEST), address(Service.COMPARE), data.access().ownKey());
    }

    Part service(Service service) {
        return services.get(service);
    }

    Part broker() {
        if (broker == null) {
            throw new IllegalStateException("the broker has not been started");
        }
        return broker;
    }

    DatabasePart database() {
        if (database == null) {
            throw new IllegalStateException("the database has not been started");
        }
        return database;
    }

    /** Where backups of the database go: not on its own disk. */
    Path backups() {
        return folder.resolve("backup");
    }

    Link toBroker(Service service) {
        return toBroker.get(service);
    }

    Link toDatabase(Service service) {
        return toDatabase.get(service);
    }

    /** The database's own disk, where this user may mount one. */
    Optional<SmallDisk> disk() {
        return Optional.ofNullable(disk);
    }

    @Override
    public void close() {
        SideBySide.close(List.copyOf(services.values()), progress);
        SideBySide.close(toClose, progress);
        List<AutoCloseable> backing = new ArrayList<>();
        if (broker != null) {
            backing.add(broker);
        }
        if (database != null) {
            backing.add(database);
        }
        SideBySide.close(backing, progress);
        if (disk != null) {
            SideBySide.close(List.of(disk), progress);
        }
        data.close();
    }
}
