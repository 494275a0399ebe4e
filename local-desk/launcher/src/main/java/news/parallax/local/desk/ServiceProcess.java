package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One service as a child process. Once it has been up, it is started again whenever it dies, with growing pauses, until
 * it is closed.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final long LARGE_LOG = 10L * 1024 * 1024;
    /** More than a service gives itself, so that it is only needed where that does not work. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(70);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A service that ran this long starts over with the shortest pause. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    /** A terminal's Ctrl-C goes to all processes; the child leaves it to the desk, which stops things in order. */
    private static final List<String> WITHOUT_INTERRUPTS = List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private final String label;
    private final ProcessBuilder builder;
    private final Path log;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Process process;
    private volatile boolean restarting;

    private ServiceProcess(String label, ProcessBuilder builder, Path log, Progress progress) throws IOException {
        this.label = label;
        this.builder = builder;
        this.log = log;
        this.progress = progress;
        this.process = launch();
    }

    /**
     * Starts the process; its output goes to the log file.
     *
     * @param environment added to that of this process; what is secret belongs here and not into the command
     */
    public static ServiceProcess start(
            String label, List<String> command, Map<String, String> environment, Path log, Progress progress) {
        try {
            keepOnePredecessor(log);
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(WITHOUT_INTERRUPTS.stream(), command.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ServiceProcess(label, builder, log, progress);
        } catch (IOException e) {
            throw new DeskException("The " + label + " service cannot be started: " + e.getMessage(), e);
        }
    }

    private static void keepOnePredecessor(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Process launch() throws IOException {
        return builder.start();
    }

    /** The process id of the child that runs now, or that ran last. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** From now on the service is started again whenever it dies. */
    void keepAlive() {
        if (!restarting) {
            restarting = true;
            Thread.ofPlatform().daemon().name("keep-alive-" + label).start(this::restartUntilStopped);
        }
    }

    private void restartUntilStopped() {
        Duration pause = FIRST_PAUSE;
        try {
            while (stopping.getCount() > 0) {
                long started = System.nanoTime();
                int status = process.waitFor();
                if (System.nanoTime() - started > STEADY.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                if (stopping.getCount() > 0) {
                    progress.say(
                            "  The %s service ended unexpectedly (status %d); starting it again in %d s. Its log: %s"
                                    .formatted(label, status, pause.toSeconds(), log));
                }
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                relaunch();
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Under the lock, so that nothing is started behind the back of {@link #close()}. */
    private synchronized void relaunch() {
        if (stopping.getCount() == 0) {
            return;
        }
        try {
            process = launch();
        } catch (IOException e) {
            progress.say("  The %s service cannot be started: %s".formatted(label, e.getMessage()));
        }
    }

    /** Asks the service to stop, waits, and kills it where it does not. */
    @Override
    public void close() {
        stopping.countDown();
        Process last;
        synchronized (this) {
            last = process;
        }
        try {
            last.getOutputStream().close();
            if (!last.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                last.destroyForcibly();
            }
        } catch (IOException e) {
            last.destroyForcibly();
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
