package news.parallax.local.tether;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another class's {@code main} for as long as the process that started this one holds the other end of its standard
 * input. The pipe closes when that process ends, by whatever means, {@code kill -9} included, so no service is left
 * behind; and closing it on purpose is how the desk asks a service to stop. The first argument names the class.
 *
 * <p>Uses nothing but the JDK and lies in a jar of its own: that goes before a service's own class path, and must bring
 * nothing else.
 */
public final class Tether {
    /** System property: seconds that stopping may take before the process is halted; {@value #USUAL_LIMIT} without it. */
    public static final String LIMIT = "parallax.tether.limit";

    private static final int USUAL_LIMIT = 20;

    private Tether() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("tether").start(Tether::exitAtEndOfInput);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static void exitAtEndOfInput() {
        awaitEndOfInput();
        Thread.ofPlatform().daemon().name("tether-limit").start(Tether::haltWhenStoppingTakesTooLong);
        System.exit(0);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // What comes in does not matter, only that it ends.
            }
        } catch (IOException e) {
            // A pipe that cannot be read any more has nobody at its other end.
            System.err.println("standard input is gone: " + new UncheckedIOException(e).getMessage());
        }
    }

    private static void haltWhenStoppingTakesTooLong() {
        try {
            Thread.sleep(Duration.ofSeconds(Integer.getInteger(LIMIT, USUAL_LIMIT)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
