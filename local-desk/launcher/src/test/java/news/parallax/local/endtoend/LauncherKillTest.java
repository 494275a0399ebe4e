package news.parallax.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.local.desk.DeskCommand;
import news.parallax.local.desk.PortPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherKillTest {
    @TempDir
    Path folder;

    @Test
    void leavesNothingRunningWhenTheLauncherIsKilled() throws Exception {
        Process launcher = launch();
        List<ProcessHandle> started;
        try (BufferedReader output = launcher.inputReader()) {
            assertThat(output.lines().anyMatch(line -> line.startsWith("The desk: ")))
                    .isTrue();
            started = Stream.concat(launcher.descendants(), database()).toList();
        } finally {
            launcher.destroyForcibly().waitFor();
        }
        assertThat(started).hasSizeGreaterThanOrEqualTo(5);
        for (ProcessHandle process : started) {
            assertThat(process.onExit()).as("end of " + process.info()).succeedsWithin(Duration.ofSeconds(40));
        }
    }

    private Process launch() throws Exception {
        PortPlan free = PortPlan.free();
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dparallax.home=" + PackagedDesk.home(),
                        DeskCommand.class.getName(),
                        "up",
                        "--data",
                        folder.toString(),
                        "--ingest-port=" + free.ingest(),
                        "--extract-port=" + free.extract(),
                        "--compare-port=" + free.compare(),
                        "--broker-port=" + free.broker(),
                        "--database-port=" + free.database())
                .redirectErrorStream(true)
                .start();
    }

    /** The database server has left its parents behind, as servers do. */
    private Stream<ProcessHandle> database() throws Exception {
        Path file = folder.resolve("database/cluster/postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(file).getFirst());
        return ProcessHandle.of(server).stream();
    }
}
