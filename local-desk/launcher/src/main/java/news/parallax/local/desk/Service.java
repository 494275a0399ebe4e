package news.parallax.local.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The three services that the desk starts. */
public enum Service {
    INGEST(160),
    /** The language models stay in memory. */
    EXTRACT(320),
    COMPARE(224);

    /** What is new is soon garbage; a larger part of the heap for it is only more memory that has been touched. */
    private static final int NEW_MEGABYTES = 32;

    private final int heap;

    Service(int heap) {
        this.heap = heap;
    }

    /** As it is called in messages, options and names of log files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The largest heap and the part of it for what is new, as options of the JVM: everything together stays below 1.5 GB. */
    List<String> heap() {
        return List.of("-Xmx" + heap + "m", "-Xmn" + NEW_MEGABYTES + "m");
    }

    /**
     * Where its JVM keeps what it has loaded, which makes its next starts faster.
     *
     * @param home the project's top folder
     */
    StartCache startCache(Path home) {
        return StartCache.in(home.resolve(label() + "-service").resolve("target"));
    }

    /**
     * The packaged service.
     *
     * @param home the project's top folder
     */
    public Path packaged(Path home) {
        return home.resolve(label() + "-service").resolve("target/quarkus-app/quarkus-run.jar");
    }
}
