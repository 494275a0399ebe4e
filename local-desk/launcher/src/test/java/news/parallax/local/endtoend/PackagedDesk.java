package news.parallax.local.endtoend;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.desk.DataFolder;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.PortPlan;
import news.parallax.local.desk.Progress;
import news.parallax.local.desk.Service;

/** Starts the services as they were packaged, as {@code ./desk} does. */
final class PackagedDesk {
    static final Progress PROGRESS = new Progress(System.out);

    private static final Logger QUIET = Logger.getLogger("");

    private PackagedDesk() {}

    /** The project's top folder; tests are skipped where the services in it have not been packaged. */
    static Path home() {
        Path home = Path.of(System.getProperty("parallax.home"));
        assumeThat(Arrays.stream(Service.values()).map(service -> service.packaged(home)))
                .as("packaged services: mvn verify makes them, mvn test does not")
                .allMatch(Files::exists);
        return home;
    }

    static LocalDesk start(Path folder) throws InterruptedException {
        return start(folder, Map.of());
    }

    /** @param settings of the services, as environment variables */
    static LocalDesk start(Path folder, Map<String, String> settings) throws InterruptedException {
        // A broker tells of every partition; in a test's output only its warnings matter.
        QUIET.setLevel(Level.WARNING);
        LocalDesk desk = new LocalDesk(home(), PortPlan.free(), DataFolder.open(folder), PROGRESS, settings);
        try {
            desk.start();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    static DeskClient client(LocalDesk desk) {
        return new DeskClient(desk.address(Service.INGEST), desk.address(Service.COMPARE), desk.key());
    }
}
