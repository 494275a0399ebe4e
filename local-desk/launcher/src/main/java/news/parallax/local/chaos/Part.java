package news.parallax.local.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.local.Command;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.ServiceProcess;

/** A process of the system under trial: it can be killed, held, and started again under the same ports and settings. */
final class Part implements AutoCloseable {
    /** Waits until the started process does its work. */
    interface Readiness {
        void await(ServiceProcess process) throws InterruptedException;
    }

    private static final Duration SIGNAL_LIMIT = Duration.ofSeconds(5);

    private final String label;
    private final Supplier<ServiceProcess> launch;
    private final Readiness readiness;
    private ServiceProcess process;

    private Part(String label, Supplier<ServiceProcess> launch, Readiness readiness) {
        this.label = label;
        this.launch = launch;
        this.readiness = readiness;
        this.process = launch.get();
    }

    /** Starts the process; it need not be ready yet. */
    static Part start(String label, Supplier<ServiceProcess> launch, Readiness readiness) {
        return new Part(label, launch, readiness);
    }

    String label() {
        return label;
    }

    void awaitReady() throws InterruptedException {
        readiness.await(process);
    }

    /** {@code kill -9}; returns when the process is gone. */
    void kill() {
        ProcessHandle.of(process.pid()).ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** Starts it again, as a supervisor would; does nothing where it runs. */
    void revive() {
        if (!process.isAlive()) {
            process = launch.get();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code SIGSTOP}: the process holds its connections and does nothing. */
    void hold() {
        signal("-STOP");
    }

    void release() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            Command.run(List.of("kill", signal, String.valueOf(process.pid())), SIGNAL_LIMIT);
        } catch (IOException e) {
            throw new DeskException(
                    "The signal " + signal + " could not be sent to " + label + ": " + e.getMessage(), e);
        }
    }

    /** Asks it to stop and waits. */
    @Override
    public void close() {
        if (process.isAlive()) {
            release();
        }
        process.close();
    }
}
