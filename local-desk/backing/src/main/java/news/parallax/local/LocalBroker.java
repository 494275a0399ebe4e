package news.parallax.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import news.parallax.contracts.Topics;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker in this JVM: one KRaft node that is its own controller, on the loopback interface, with every topic of
 * {@link Topics#all()}. Records are kept between runs.
 */
public final class LocalBroker implements AutoCloseable {
    private static final int NODE_ID = 1;
    private static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final int port;

    private LocalBroker(KafkaRaftServer server, FolderLock lock, int port) {
        this.server = server;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts the broker and returns when the topics are there.
     *
     * @param dir folder of its own for the records; created when missing
     * @param port port to listen on, 0 for a free one
     * @throws BackingServiceException where it does not come up
     */
    public static LocalBroker start(Path dir, int port) {
        return start(dir, port, List.of());
    }

    /**
     * The same with further doors, each of which tells its clients to come back by another port: a proxy's.
     *
     * @param doors each with ports of its own
     */
    public static LocalBroker start(Path dir, int port, List<Door> doors) {
        FolderLock lock = FolderLock.tryTake(dir);
        if (lock == null) {
            throw new BackingServiceException("The broker in " + dir + " is in use by another process.");
        }
        try {
            return start(dir.toAbsolutePath(), Ports.orFree(port), doors, lock);
        } catch (BackingServiceException e) {
            lock.close();
            throw e;
        } catch (Exception e) {
            lock.close();
            throw new BackingServiceException("The broker in " + dir + " did not come up: " + e.getMessage(), e);
        }
    }

    /**
     * Another way in.
     *
     * @param port where the broker listens
     * @param advertised the port, on the same machine, that clients who came in here are told to use
     */
    public record Door(int port, int advertised) {}

    private static LocalBroker start(Path dir, int port, List<Door> doors, FolderLock lock) throws Exception {
        Path log = dir.resolve("log");
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(dir.resolve("log.unfinished"), log);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings(log, port, doors), false), Time.SYSTEM);
        try {
            server.startup();
            LocalBroker broker = new LocalBroker(server, lock, port);
            TopicSetup.ensure(broker.bootstrapServers(), Topics.all());
            return broker;
        } catch (Exception e) {
            server.shutdown();
            throw e;
        }
    }

    /** Formats beside the place and renames, so that a folder which is there is complete. */
    private static void format(Path unfinished, Path log) throws Exception {
        Files.createDirectories(unfinished);
        for (String part : List.of("meta.properties", "bootstrap.checkpoint")) {
            Files.deleteIfExists(unfinished.resolve(part));
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE_ID)
                    .addDirectory(unfinished.toString())
                    .setMetadataLogDirectory(unfinished.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setPrintStream(silent)
                    .run();
        }
        Files.move(unfinished, log, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties settings(Path log, int port, List<Door> doors) {
        // The system may hand out the same free port again, as long as nobody listens there.
        int controllerPort = IntStream.generate(Ports::free)
                .filter(free -> free != port)
                .findFirst()
                .orElseThrow();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "listeners",
                addresses(port, doors, Door::port) + "," + CONTROLLER + "://" + HOST + ":" + controllerPort,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT"
                        + doors.stream()
                                .map(door -> "," + name(door) + ":PLAINTEXT")
                                .collect(Collectors.joining()),
                "advertised.listeners",
                addresses(port, doors, Door::advertised),
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE_ID + "@" + HOST + ":" + controllerPort,
                "log.dirs",
                log.toString(),
                "auto.create.topics.enable",
                "false",
                "message.max.bytes",
                String.valueOf(Topics.MAX_RECORD_BYTES)));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "5",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "5",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "5",
                // A desk that was off for a holiday goes on where it stopped; the default forgets after a week.
                "offsets.retention.minutes", String.valueOf(365 * 24 * 60)));
        settings.putAll(Map.of(
                // One consumer a group: waiting for more members only delays the start.
                "group.initial.rebalance.delay.ms", "0",
                // The default would take 128 MiB of heap for the cleaner.
                "log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024),
                // After a kill the controller waits for the old session of its own broker to end.
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "2000"));
        return settings;
    }

    private static String addresses(int port, List<Door> doors, ToIntFunction<Door> portOfDoor) {
        return "PLAINTEXT://" + HOST + ":" + port
                + doors.stream()
                        .map(door -> "," + name(door) + "://" + HOST + ":" + portOfDoor.applyAsInt(door))
                        .collect(Collectors.joining());
    }

    private static String name(Door door) {
        return "DOOR" + door.port();
    }

    /** Host and port for clients on this machine. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            lock.close();
        }
    }
}
