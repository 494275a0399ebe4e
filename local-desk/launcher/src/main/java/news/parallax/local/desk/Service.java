package news.parallax.local.desk;

import java.nio.file.Path;
import java.util.Locale;

/** The three services that the desk starts. */
public enum Service {
    INGEST("-Xmx160m"),
    /** The language models stay in memory. */
    EXTRACT("-Xmx320m"),
    COMPARE("-Xmx224m");

    private final String heap;

    Service(String heap) {
        this.heap = heap;
    }

    /** As it is called in messages, options and names of log files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The largest heap, as an option of the JVM: everything together stays below 1.5 GB. */
    String heap() {
        return heap;
    }

    /**
     * Where its JVM keeps the classes that it has loaded, which makes its next starts faster.
     *
     * @param home the project's top folder
     */
    StartArchive startArchive(Path home) {
        return new StartArchive(home.resolve(label() + "-service").resolve("target/start.jsa"));
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
