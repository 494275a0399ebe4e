package news.parallax.local.desk;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stops parts of a desk that do not wait for each other; one that does not stop in order is told and holds up no other. */
public final class SideBySide {
    private SideBySide() {}

    /** Returns when all have stopped. */
    public static void close(List<? extends AutoCloseable> parts, Progress progress) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> threads.execute(() -> close(part, progress)));
        }
    }

    private static void close(AutoCloseable part, Progress progress) {
        try {
            part.close();
        } catch (Exception e) {
            progress.say("  Something did not stop in order: " + e.getMessage());
        }
    }
}
