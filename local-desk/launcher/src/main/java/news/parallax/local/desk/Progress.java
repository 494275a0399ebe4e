package news.parallax.local.desk;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the terminal how far things are. Safe to call from several threads. */
public final class Progress {
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    void ready(String part, int port, Duration took) {
        say("  %-9s ready on port %-5d after %4.1f s".formatted(part, port, took.toMillis() / 1000.0));
    }
}
