package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.kafka.common.utils.Exit;

/** Where this process writes what is not for the terminal: above all the broker's log. */
public final class DeskLogging {
    private static final int SIZE = 10 * 1024 * 1024;
    private static final int FILES = 2;

    private DeskLogging() {}

    /** Sends the log to a file and lets a broker that gives up say so before it takes this process with it. */
    public static void to(Path file) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            // The first file keeps its plain name, the one before it gets the number.
            FileHandler handler = new FileHandler(file + ".%g", SIZE, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new DeskException("The log " + file + " cannot be written: " + e.getMessage(), e);
        }
        Exit.setExitProcedure((status, message) -> giveUp(status, message, file));
        Exit.setHaltProcedure((status, message) -> giveUp(status, message, file));
    }

    /** A halt, not an orderly end: the broker gives up when it cannot write. The services notice and stop. */
    private static void giveUp(int status, String message, Path log) {
        System.err.println("The broker stopped" + (message == null ? "" : ": " + message)
                + ". Is the disk full? Its log: " + log + ".0");
        Runtime.getRuntime().halt(status == 0 ? 1 : status);
    }
}
