package news.parallax.local.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import news.parallax.access.Role;
import news.parallax.local.LocalBroker;
import news.parallax.local.LocalDatabase;

/**
 * Everything, running on this machine. Ends as a whole: {@link #close()} stops the services side by side, then broker and
 * database; when this process is killed, all of them notice and end by themselves.
 */
public final class LocalDesk implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private final PortPlan ports;
    private final DataFolder data;
    private final Progress progress;
    private final ServiceLauncher launcher;
    private final Map<String, String> settings;

    /** Held while broker and database start: what has just been started must be known before it can be stopped. */
    private final ReentrantLock startingBacking = new ReentrantLock();

    private final List<AutoCloseable> backing = new ArrayList<>();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private volatile boolean complete;
    private boolean closed;

    /**
     * Prepares a desk; {@link #start()} starts it.
     *
     * @param home the project's top folder with the packaged services
     * @param data is closed with the desk
     */
    public LocalDesk(Path home, PortPlan ports, DataFolder data, Progress progress) {
        this(home, ports, data, progress, Map.of());
    }

    /**
     * The same with services told otherwise.
     *
     * @param settings environment variables that win over those that the desk sets
     */
    public LocalDesk(Path home, PortPlan ports, DataFolder data, Progress progress, Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        this.ports = ports;
        this.data = data;
        this.progress = progress;
        this.launcher = new ServiceLauncher(home, ports, data, progress);
    }

    /** Lets this run make the next starts faster, where no earlier one of this build has. Call it before the start. */
    public void learnForNextStarts() {
        launcher.learn();
    }

    /**
     * Starts broker and database side by side, and the three services as soon as the database is there, since they wait for
     * a broker by themselves; returns when all are ready.
     *
     * @throws DeskException where a part does not come up; {@link #close()} stops the others
     * @throws news.parallax.local.BackingServiceException where broker or database does not come up
     */
    public void start() throws InterruptedException {
        ports.requireFree();
        awaitReady(launch());
        complete = true;
    }

    /**
     * A service on its way.
     *
     * @param at when it was launched, in nanoseconds
     */
    private record Launched(Service service, ServiceProcess process, LocalDatabase database, long at) {}

    private List<Launched> launch() throws InterruptedException {
        startingBacking.lock();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LocalBroker> broker = threads.submit(() ->
                    timed("broker", ports.broker(), () -> keep(LocalBroker.start(data.broker(), ports.broker()))));
            Future<LocalDatabase> starting = threads.submit(() -> timed(
                    "database", ports.database(), () -> keep(LocalDatabase.start(data.database(), ports.database()))));
            LocalDatabase database = result(starting);
            database.onExit().thenRun(this::reportEndOfDatabase);
            List<Launched> launched = Arrays.stream(Service.values())
                    .map(service -> launch(service, database))
                    .toList();
            result(broker);
            return launched;
        } finally {
            startingBacking.unlock();
        }
    }

    private Launched launch(Service service, LocalDatabase database) {
        long now = System.nanoTime();
        ServiceProcess process =
                keep(service, launcher.start(service, service.label(), bootstrapServers(), database, settings));
        return new Launched(service, process, database, now);
    }

    private void reportEndOfDatabase() {
        if (!isClosed()) {
            failure.complete("The database ended unexpectedly. Its log: "
                    + data.database().resolve("postgresql.log"));
        }
    }

    private void awaitReady(List<Launched> launched) throws InterruptedException {
        Readiness readiness = new Readiness();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try (threads) {
            List<Future<ServiceProcess>> starting = launched.stream()
                    .map(service -> threads.submit(() -> awaitReady(service, readiness)))
                    .toList();
            for (Future<ServiceProcess> process : starting) {
                result(process).keepAlive();
            }
        } catch (RuntimeException e) {
            // One that failed is enough: nobody waits for the others.
            threads.shutdownNow();
            throw e;
        }
    }

    private ServiceProcess awaitReady(Launched launched, Readiness readiness) throws InterruptedException {
        Service service = launched.service();
        try {
            readiness.await(service, ports.of(service), launched.process());
        } catch (DeskException e) {
            if (launched.process().isAlive() || !launcher.forgetStartOf(service)) {
                throw e;
            }
            // What was kept of an earlier start may be what ended it.
            return awaitReady(launch(service, launched.database()), readiness);
        }
        progress.ready(service.label(), ports.of(service), Duration.ofNanos(System.nanoTime() - launched.at()));
        return launched.process();
    }

    private <T> T timed(String part, int port, Callable<T> start) throws Exception {
        long before = System.nanoTime();
        T started = start.call();
        progress.ready(part, port, Duration.ofNanos(System.nanoTime() - before));
        return started;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new DeskException("The desk did not start: " + e.getCause(), e);
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T started) {
        backing.add(started);
        return started;
    }

    private ServiceProcess keep(Service service, ServiceProcess started) {
        synchronized (this) {
            if (!closed) {
                services.put(service, started);
                return started;
            }
        }
        started.close();
        throw new DeskException("The desk was ended while it was starting.");
    }

    /** Completes with the reason when something ended that the desk cannot do without and does not start again. */
    public CompletableFuture<String> failure() {
        return failure;
    }

    public URI address(Service service) {
        return URI.create("http://" + HOST + ":" + ports.of(service));
    }

    /** An API key of an administrator, for programs in this process; another one after every start. */
    public String key() {
        return data.access().ownKey();
    }

    /**
     * Makes an API key of this desk, in place of one of the same name.
     *
     * @return the key itself, which is kept nowhere
     */
    public String issueKey(String name, Role role) {
        return data.access().issueKey(name, role);
    }

    /** The password of the account {@code desk}, where this start has made it. */
    public Optional<String> newPassword() {
        return data.access().newPassword();
    }

    /** For whoever has started it; tells the password once and never again. */
    public String howToSignIn() {
        return newPassword()
                .map(password -> "Sign in as " + LocalAccess.ACCOUNT + " with the password " + password
                        + " (told only this once; \"./desk password\" makes a new one)")
                .orElse("Sign in as " + LocalAccess.ACCOUNT
                        + "; \"./desk password\" makes a new password, \"./desk key\" an API key.");
    }

    public String bootstrapServers() {
        return HOST + ":" + ports.broker();
    }

    /** The process that runs a service of a started desk. */
    public synchronized ServiceProcess process(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalStateException("the " + service.label() + " service has not been started");
        }
        return process;
    }

    /** Stops everything that was started, also where the start failed half-way. A second call does nothing. */
    @Override
    public void close() {
        startingBacking.lock();
        try {
            if (markClosed()) {
                SideBySide.close(List.copyOf(services.values()), progress);
                SideBySide.close(backing, progress);
                if (!complete) {
                    // What a start that failed has loaded is not worth keeping.
                    services.keySet().forEach(launcher::forgetStartOf);
                }
                data.close();
            }
        } finally {
            startingBacking.unlock();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean markClosed() {
        boolean first = !closed;
        closed = true;
        return first;
    }
}
