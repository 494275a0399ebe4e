package news.parallax.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the operating system to their end. */
public final class Command {
    private Command() {}

    /**
     * What became of a program.
     *
     * @param status its exit status
     * @param output what it wrote to both of its outputs
     */
    public record Result(int status, String output) {}

    public static boolean succeeds(List<String> command) {
        try {
            return run(command, Duration.ofSeconds(10)).status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs a program and waits for it.
     *
     * @throws IOException where it cannot be started or does not end in time; it is killed then
     */
    public static Result run(List<String> command, Duration limit) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            // Outputs here are a few lines and fit the pipe; reading after the end keeps the time limit in force.
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.getFirst() + " did not end within " + limit.toSeconds() + " s");
            }
            return new Result(
                    process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            process.destroyForcibly();
        }
    }
}
