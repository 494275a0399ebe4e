package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import news.parallax.local.chaos.Campaign;
import news.parallax.local.chaos.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./desk chaos}: every kind of fault that can be made here, once or more. */
class ChaosTest {
    private static final Logger QUIET = Logger.getLogger("");
    private static final int FAULTS = 20;
    private static final long SEED = 7;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void comesToRestWithTheStateOfAnUndisturbedRunAfterEveryFault() throws Exception {
        QUIET.setLevel(Level.WARNING);
        Campaign campaign =
                new Campaign(PackagedDesk.home(), folder.resolve("desk"), FAULTS, SEED, PackagedDesk.PROGRESS);

        List<Trial> trials = campaign.run();

        assertThat(trials).as("faults").hasSize(FAULTS).allMatch(Trial::recovered);
    }
}
