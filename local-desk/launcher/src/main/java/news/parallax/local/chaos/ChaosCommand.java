package news.parallax.local.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.local.demo.ThrowAway;
import news.parallax.local.desk.DeskLogging;
import news.parallax.local.desk.Progress;
import news.parallax.local.desk.RunningDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./desk chaos}. Exits with 0 when the system recovered from every fault with nothing lost, doubled or changed. */
@Command(
        name = "chaos",
        description = "Make faults on throw-away data and prove that nothing is lost, doubled or changed by them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ChaosCommand implements Callable<Integer> {
    @Option(names = "--faults", paramLabel = "N", description = "How many, 1 to 300. Default: ${DEFAULT-VALUE}.")
    int faults = 200;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same number gives the same faults in the same order. Default: ${DEFAULT-VALUE}.")
    long seed = 1;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        Path folder = Files.createTempDirectory("parallax-chaos-");
        DeskLogging.to(folder.resolve("harness.log"));
        progress.say("Parallax under %d faults, seed %d. Data and logs are in %s".formatted(faults, seed, folder));
        Campaign campaign = new Campaign(RunningDesk.projectHome(), folder, faults, seed, progress);
        List<Trial> trials = campaign.run();
        progress.say("");
        progress.say(TrialTable.of(trials));
        if (campaign.isPassedBy(trials)) {
            progress.say("Recovered from every fault: nothing lost, doubled or changed.");
            ThrowAway.delete(folder);
            return 0;
        }
        progress.say("NOT RECOVERED. Logs: " + folder.resolve("logs"));
        return 1;
    }
}
